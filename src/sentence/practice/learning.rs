//! What came of lessons that are kept over reports.

use super::super::number::{counted, either, listed};
use crate::language::{Language, Words};
use crate::report::{Learning, LessonStanding};

/// Lessons and intervision in a few sentences.
pub fn learning(told: &Learning) -> Words {
    Words::new(said(told, Language::Nl), said(told, Language::En))
}

fn said(told: &Learning, language: Language) -> String {
    let mut said = Vec::new();
    said.extend(lessons(told, language));
    said.extend(taken(told, language));
    said.extend(meetings(told, language));
    said.join(" ")
}

fn lessons(told: &Learning, language: Language) -> Option<String> {
    let all = told.lessons.len();
    if all == 0 {
        return None;
    }
    let of = |standing: LessonStanding| {
        let lessons = told.lessons.iter();
        lessons.filter(move |lesson| lesson.standing == standing).count()
    };
    let parts: Vec<String> = [
        (LessonStanding::Reviewed, "opnieuw bekeken", "looked at again"),
        (LessonStanding::Open, "nog te bekijken", "still to be looked at"),
        (LessonStanding::Overdue, "te laat", "overdue"),
        (
            LessonStanding::Undated,
            "zonder dag om terug te kijken",
            "without a day to look back",
        ),
    ]
    .into_iter()
    .filter_map(|(standing, nl, en)| {
        let number = of(standing);
        (number > 0).then(|| format!("{number} {}", either(language, nl, en)))
    })
    .collect();
    let parts = listed(&parts, language);
    let text = match language {
        Language::Nl => format!(
            "Van {} wordt bijgehouden wat ervan komt: {parts}.",
            counted(all as u64, "les", "lessen", language)
        ),
        Language::En => format!(
            "What comes of {} is kept: {parts}.",
            counted(all as u64, "lesson", "lessons", language)
        ),
    };
    Some(match overdue(told, language) {
        Some(overdue) => format!("{text} {overdue}"),
        None => text,
    })
}

/// How long ago somebody should have looked back, the longest first.
fn overdue(told: &Learning, language: Language) -> Option<String> {
    let late = told
        .lessons
        .iter()
        .filter(|lesson| lesson.standing == LessonStanding::Overdue);
    let mut days: Vec<u32> = late.map(|lesson| lesson.days.unwrap_or_default()).collect();
    days.sort_unstable_by_key(|days| std::cmp::Reverse(*days));
    let said: Vec<String> = days
        .iter()
        .map(|days| match language {
            Language::Nl => counted(u64::from(*days), "dag", "dagen", language),
            Language::En => counted(u64::from(*days), "day", "days", language),
        })
        .collect();
    let list = listed(&said, language);
    match (said.len(), language) {
        (0, _) => None,
        (1, Language::Nl) => Some(format!("De dag om terug te kijken is {list} voorbij.")),
        (_, Language::Nl) => Some(format!("De dagen om terug te kijken zijn {list} voorbij.")),
        (1, Language::En) => Some(format!("The day to look back passed {list} ago.")),
        (_, Language::En) => Some(format!("The days to look back passed {list} ago.")),
    }
}

fn taken(told: &Learning, language: Language) -> Option<String> {
    let (taken, left) = (told.taken_up.len() as u64, told.not_taken_up.len() as u64);
    let (nl, en) = (
        |number| counted(number, "les", "lessen", language),
        |number| counted(number, "lesson", "lessons", language),
    );
    let said = match (taken, left, language) {
        (0, 0, _) => return None,
        (taken, 0, Language::Nl) => format!("Dit plan pakt {} van eerder op.", nl(taken)),
        (0, left, Language::Nl) => format!("Dit plan laat {} van eerder liggen.", nl(left)),
        (taken, left, Language::Nl) => format!(
            "Dit plan pakt {} van eerder op en laat er {left} liggen.",
            nl(taken)
        ),
        (taken, 0, Language::En) => format!("This plan takes up {} of before.", en(taken)),
        (0, left, Language::En) => format!("This plan leaves {} of before.", en(left)),
        (taken, left, Language::En) => {
            format!("This plan takes up {} of before and leaves {left}.", en(taken))
        }
    };
    Some(said)
}

fn meetings(told: &Learning, language: Language) -> Option<String> {
    let meetings = told.intervisions.len() as u64;
    (meetings > 0).then(|| match language {
        Language::Nl => format!(
            "Collega's hielden {} intervisie.",
            counted(meetings, "keer", "keer", language)
        ),
        Language::En => format!(
            "Colleagues held {} of intervision.",
            counted(meetings, "meeting", "meetings", language)
        ),
    })
}
