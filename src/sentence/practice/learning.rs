//! What came of lessons that are kept over reports.

use super::super::number::listed;
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
        lessons.filter(move |lesson| lesson.standing == standing)
    };
    let reviewed = of(LessonStanding::Reviewed).count();
    let open = of(LessonStanding::Open).count();
    let undated = of(LessonStanding::Undated).count();
    let overdue: Vec<String> = of(LessonStanding::Overdue)
        .map(|lesson| lesson.days.unwrap_or_default())
        .map(|days| match (days, language) {
            (1, Language::Nl) => "1 dag".to_owned(),
            (1, Language::En) => "1 day".to_owned(),
            (days, Language::Nl) => format!("{days} dagen"),
            (days, Language::En) => format!("{days} days"),
        })
        .collect();
    let text = match language {
        Language::Nl => format!(
            "Lessen die worden bijgehouden: {all}; opnieuw bekeken: {reviewed}, nog te bekijken: {open}, te laat: {}, zonder dag: \
             {undated}.",
            overdue.len()
        ),
        Language::En => format!(
            "Lessons that are kept: {all}; looked at again: {reviewed}, still to be looked at: {open}, overdue: {}, without a \
             day: {undated}.",
            overdue.len()
        ),
    };
    if overdue.is_empty() {
        return Some(text);
    }
    let days = listed(&overdue, language);
    Some(match language {
        Language::Nl => format!("{text} De dag om terug te kijken is {days} voorbij."),
        Language::En => format!("{text} The day to look back passed {days} ago."),
    })
}

fn taken(told: &Learning, language: Language) -> Option<String> {
    let (taken, left) = (told.taken_up.len(), told.not_taken_up.len());
    (taken + left > 0).then(|| match language {
        Language::Nl => format!("Eerdere lessen die dit plan oppakt: {taken}; die het laat liggen: {left}."),
        Language::En => {
            format!("Lessons of before that this plan takes up: {taken}; that it leaves: {left}.")
        }
    })
}

fn meetings(told: &Learning, language: Language) -> Option<String> {
    let meetings = told.intervisions.len();
    (meetings > 0).then(|| match language {
        Language::Nl => format!("Bijeenkomsten intervisie: {meetings}."),
        Language::En => format!("Meetings of intervision: {meetings}."),
    })
}
