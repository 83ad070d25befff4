//! Community building: talents, coded stories, and what goes on.

use super::super::super::tree::{Block, Column, Level, Part, Table, cell, heading, paragraph};
use super::super::super::voice::Voice;
use crate::narrative::{GoesOn, TalentReach};
use crate::report::{CommunityAccount, EffectReport};
use crate::sentence;

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
        let examples: Vec<&str> = talent.examples.iter().map(|example| example.trim()).collect();
        vec![
            cell(reach),
            cell(examples.join("; ")),
            cell(voice.figure(talent.offered)),
            cell(voice.figure(talent.used)),
            cell(voice.figure(talent.wished)),
        ]
    });
    let caption = voice.say("Talenten van bewoners", "Talents of residents");
    Table::new(caption, columns).with_rows(rows.collect())
}

fn coded(community: &CommunityAccount, voice: Voice) -> Table {
    let columns = vec![
        Column::words(voice.say("Verhaal", "Story")),
        Column::words(voice.say("Waarin iets veranderde", "In what something changed")),
        Column::words(voice.say("Benoemd door", "Coded by")),
        Column::numbers(voice.say("Eens met de tweede", "Agreed with the second")),
    ];
    let rows = community.coded.iter().map(|story| {
        let title = story.title.as_deref().unwrap_or(story.story.as_str()).trim();
        let mut domains: Vec<String> = story
            .domains
            .iter()
            .map(|domain| sentence::domain_name(*domain, voice.language).to_owned())
            .collect();
        domains.extend(story.role.map(|role| {
            let name = sentence::role(role, voice.language);
            format!("{}: {name}", voice.say("nieuwe rol", "new role"))
        }));
        vec![
            cell(title),
            cell(domains.join("; ")),
            cell(format!("{}, {}", story.by.trim(), voice.day(story.on))),
            cell(voice.planned(story.agreement)),
        ]
    });
    let caption = voice.say(
        "Wat er in verhalen veranderde (verteld, niet gemeten)",
        "What changed in stories (told, not measured)",
    );
    Table::new(caption, columns).with_rows(rows.collect())
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
    let rows = community.continuity.iter().map(|moment| {
        let activity = report.activities.iter().find(|it| it.activity == moment.activity);
        let title = activity.map_or(moment.activity.as_str(), |activity| activity.title.trim());
        let state = match moment.state {
            GoesOn::NotYet => voice.say("nog niet", "not yet"),
            GoesOn::Partly => voice.say("deels", "partly"),
            GoesOn::SelfSustaining => voice.say("ja", "yes"),
            GoesOn::Stopped => voice.say("gestopt", "stopped"),
        };
        let let_go: Vec<&str> = moment.let_go.iter().map(|it| it.trim()).collect();
        let let_go = if let_go.is_empty() {
            "–".to_owned()
        } else {
            let_go.join("; ")
        };
        vec![
            cell(title),
            cell(voice.day(moment.on)),
            cell(state),
            cell(moment.carried_by.as_deref().unwrap_or("–").trim()),
            cell(let_go),
        ]
    });
    let caption = voice.say("Wat doorgaat", "What goes on");
    Table::new(caption, columns).with_rows(rows.collect())
}
