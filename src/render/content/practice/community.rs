//! Community building: talents, coded stories, and what goes on.

use super::super::super::text::Trimmed as _;
use super::super::super::tree::{
    Block, Column, Level, Part, Table, cell, heading, paragraph, text_cell, word,
};
use super::super::super::voice::Voice;
use crate::narrative::{GoesOn, TalentReach};
use crate::plan::Activity;
use crate::report::{CodedStory, CommunityAccount, EffectKnown, EffectReport};
use crate::sentence;
use crate::value::Id;

pub(super) fn told(community: &CommunityAccount, report: &EffectReport, voice: Voice) -> Part {
    let mut blocks = vec![heading(
        Level::Section,
        voice.say("Bouwen aan de wijk", "Community building"),
    )];
    let statement = voice.words(&community.statement);
    if !statement.is_empty() {
        blocks.push(paragraph(statement));
    }
    let tables = [
        gains(community, voice),
        talents(community, voice),
        coded(community, voice),
        continuity(community, report, voice),
    ];
    blocks.extend(
        tables
            .into_iter()
            .filter(|table| !table.is_empty())
            .map(Block::Table),
    );
    blocks
}

fn talents(community: &CommunityAccount, voice: Voice) -> Table {
    let columns = vec![
        Column::words(voice.say("Talenten en wensen", "Talents and wishes")),
        Column::words(voice.say("Bijvoorbeeld", "For example")),
        Column::numbers(voice.say("Bieden iets aan", "Offer something")),
        Column::numbers(voice.say("Zetten het in", "Use it")),
        Column::numbers(voice.say("Hebben een wens", "Have a wish")),
    ];
    let rows = community.talents.iter().map(|talent| {
        let reach = match talent.reach {
            TalentReach::OwnNetwork => voice.say("in het eigen netwerk", "in the own network"),
            TalentReach::Neighbourhood => voice.say("in de buurt", "in the neighbourhood"),
            TalentReach::Beyond => voice.say("daarbuiten", "beyond it"),
        };
        let examples: Vec<&str> = talent.examples.iter().map(|example| example.trimmed()).collect();
        vec![
            cell(reach),
            cell(examples.join("; ")),
            text_cell(voice.figure(talent.offered)),
            text_cell(voice.figure(talent.used)),
            text_cell(voice.figure(talent.wished)),
        ]
    });
    let caption = voice.say("Talenten van bewoners", "Talents of residents");
    Table::new(caption, columns).with_rows(rows.collect())
}

/// What residents set themselves, and what nobody planned: both are gains.
fn gains(community: &CommunityAccount, voice: Voice) -> Table {
    let columns = vec![
        Column::words(voice.say("Wat", "What")),
        Column::words(voice.say("Vanwaar", "Where it comes from")),
        Column::words(voice.say("Hoe dat bekend is", "How that is known")),
    ];
    let own = community.own_goals.iter().map(|goal| {
        let effects: Vec<String> = goal
            .effects
            .iter()
            .map(|effect| with_standing(effect, voice))
            .collect();
        let known = if effects.is_empty() {
            "–".to_owned()
        } else {
            effects.join("; ")
        };
        let of = voice.say("eigen doel van bewoners", "goal that residents own");
        vec![cell(goal.title.trimmed()), cell(of), cell(known)]
    });
    let unplanned = community.unplanned.iter().map(|effect| {
        let of = voice.say("niet gepland", "not planned");
        let known = sentence::known(effect.standing, voice.language);
        vec![cell(effect.title.trimmed()), cell(of), cell(known)]
    });
    let caption = voice.say("Winst voor bewoners zelf", "Gains of residents themselves");
    Table::new(caption, columns).with_rows(own.chain(unplanned).collect())
}

fn with_standing(effect: &EffectKnown, voice: Voice) -> String {
    let known = sentence::known(effect.standing, voice.language);
    format!("{} ({known})", effect.title.trimmed())
}

fn coded(community: &CommunityAccount, voice: Voice) -> Table {
    let context = community
        .coded
        .iter()
        .any(|story| !story.counted.is_empty() || !story.obstacles.is_empty());
    let mut columns = vec![
        Column::words(voice.say("Verhaal", "Story")),
        Column::words(voice.say("Waarin iets veranderde", "In what something changed")),
    ];
    if context {
        columns.push(Column::words(
            voice.say("Ook verteld (geen effect)", "Told too (no effect)"),
        ));
    }
    columns.extend([
        Column::words(voice.say("Wijst naar", "Points to")),
        Column::words(voice.say("Gecodeerd door", "Coded by")),
        Column::numbers(voice.say("Beide codeurs eens", "Both coders agree")),
    ]);
    let rows = community.coded.iter().map(|story| {
        let title = story.title.as_deref().unwrap_or(story.story.as_str()).trimmed();
        let mut domains: Vec<String> = story
            .domains
            .iter()
            .map(|domain| sentence::domain_name(*domain, voice.language).to_owned())
            .collect();
        domains.extend(story.role.map(|role| {
            let name = sentence::role(role, voice.language);
            format!("{}: {name}", voice.say("nieuwe rol", "new role"))
        }));
        let mut row = vec![cell(title), cell(domains.join("; "))];
        if context {
            row.push(cell(beside_effects(story, voice)));
        }
        let effects: Vec<String> = story
            .points_to
            .iter()
            .map(|effect| with_standing(effect, voice))
            .collect();
        let mut by = format!("{}, {}", story.by.trimmed(), voice.day(story.on));
        if let Some(second) = &story.second_by {
            by = format!(
                "{by}; {}: {}",
                voice.say("los daarvan", "apart from that"),
                second.trimmed()
            );
        }
        row.extend([
            cell(effects.join("; ")),
            cell(by),
            text_cell(voice.planned(story.agreement)),
        ]);
        row
    });
    let caption = voice.say(
        "Wat er in verhalen veranderde (verteld, niet gemeten)",
        "What changed in stories (told, not measured)",
    );
    Table::new(caption, columns).with_rows(rows.collect())
}

/// What was done and what stood in the way: neither is an effect.
fn beside_effects(story: &CodedStory, voice: Voice) -> String {
    let done = story.counted.iter().map(|it| it.trimmed().to_owned());
    let in_the_way = story.obstacles.iter().map(|it| {
        format!(
            "{}: {}",
            voice.say("in de weg stond", "in the way stood"),
            it.trimmed()
        )
    });
    let all: Vec<String> = done.chain(in_the_way).collect();
    if all.is_empty() {
        "–".to_owned()
    } else {
        all.join("; ")
    }
}

fn continuity(community: &CommunityAccount, report: &EffectReport, voice: Voice) -> Table {
    let columns = vec![
        Column::words(voice.say("Activiteit", "Activity")),
        Column::words(voice.say("Gezien op", "Seen on")),
        Column::words(voice.say(
            "Gaat door zonder professional",
            "Goes on without the professional",
        )),
        Column::words(voice.say("Wie het draagt", "Who carries it")),
        Column::words(voice.say("Wat de professional losliet", "What the professional let go of")),
    ];
    let title_of = |id: &Id<Activity>| {
        let activity = report.activities.iter().find(|it| it.activity == *id);
        activity
            .map_or(id.as_str(), |activity| activity.title.trimmed())
            .to_owned()
    };
    let rows = community.continuity.iter().map(|moment| {
        let title = title_of(&moment.activity);
        let state = match moment.state {
            GoesOn::NotYet => voice.say("nog niet", "not yet"),
            GoesOn::Partly => voice.say("deels", "partly"),
            GoesOn::SelfSustaining => voice.say("ja", "yes"),
            GoesOn::Stopped => voice.say("gestopt", "stopped"),
        };
        let let_go: Vec<&str> = moment.let_go.iter().map(|it| it.trimmed()).collect();
        let let_go = if let_go.is_empty() {
            "–".to_owned()
        } else {
            let_go.join("; ")
        };
        vec![
            cell(title),
            cell(voice.day(moment.on)),
            cell(state),
            cell(moment.carried_by.as_deref().unwrap_or("–").trimmed()),
            cell(let_go),
        ]
    });
    let left = community.not_seen_again.iter().map(|left| {
        let since = voice.say("niet meer bekeken sinds", "not looked at since");
        let state = format!("{since} {}", voice.day(left.last_seen));
        vec![
            cell(title_of(&left.activity)),
            word("–"),
            cell(state),
            word("–"),
            word("–"),
        ]
    });
    let caption = voice.say("Wat doorgaat", "What goes on");
    Table::new(caption, columns).with_rows(rows.chain(left).collect())
}
