//! Bytes of a text file as UTF-8, whatever Western encoding they came in.

use std::io::{self, BufRead, Read};

use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::document::Encoding;

/// So much is read at a time.
const CHUNK: usize = 1 << 16;
/// A character takes at most three bytes in UTF-8 for each unit of these encodings.
const GROWTH: usize = 3;

/// Text in UTF-8 from bytes in a stated or recognised encoding.
///
/// Without a stated encoding bytes are UTF-8 as long as they can be. The first byte that cannot, after nothing but
/// ASCII, shows that the file is Windows-1252; after accents in UTF-8 it is left as it is, and its row is refused.
/// At the end comes a line break, so that the last line ends like the others.
pub(super) struct Decoded<R> {
    reader: R,
    state: State,
    raw: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    done: bool,
}

enum State {
    /// Nothing but ASCII so far.
    Ascii,
    /// UTF-8, stated or seen.
    Utf8,
    Windows(Decoder),
    Utf16(Decoder),
}

impl<R: Read> Decoded<R> {
    /// Reads the beginning, and decides the encoding as far as it can be known there.
    pub(super) fn new(reader: R, stated: Option<Encoding>) -> io::Result<Self> {
        let mut decoded = Self {
            reader,
            state: match stated {
                None => State::Ascii,
                Some(Encoding::Utf8) => State::Utf8,
                Some(Encoding::Windows1252) => {
                    State::Windows(WINDOWS_1252.new_decoder_without_bom_handling())
                }
                Some(Encoding::Utf16) => State::Utf16(UTF_16LE.new_decoder_with_bom_removal()),
            },
            raw: Vec::new(),
            text: Vec::new(),
            at: 0,
            done: false,
        };
        decoded.pull()?;
        let marks = match stated {
            None | Some(Encoding::Utf16) => utf16(&decoded.raw),
            _ => None,
        };
        if let Some(decoder) = marks {
            decoded.state = State::Utf16(decoder);
        } else if decoded.raw.starts_with(b"\xef\xbb\xbf") {
            decoded.raw.drain(..3);
            decoded.state = State::Utf8;
        }
        Ok(decoded)
    }

    /// The first bytes as they are in the file.
    pub(super) fn beginning(&self) -> &[u8] {
        &self.raw
    }

    /// The encoding, as far as it has been seen.
    pub(super) fn encoding(&self) -> Encoding {
        match self.state {
            State::Ascii | State::Utf8 => Encoding::Utf8,
            State::Windows(_) => Encoding::Windows1252,
            State::Utf16(_) => Encoding::Utf16,
        }
    }

    /// Reads more raw bytes; says whether there were any.
    fn pull(&mut self) -> io::Result<bool> {
        let before = self.raw.len();
        let room = (CHUNK as u64).max(before as u64 + 1) - before as u64;
        self.reader.by_ref().take(room).read_to_end(&mut self.raw)?;
        Ok(self.raw.len() > before)
    }

    fn refill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.at = 0;
        if self.raw.is_empty() && !self.pull()? {
            if !std::mem::replace(&mut self.done, true) {
                self.finish();
                self.text.push(b'\n');
            }
            return Ok(());
        }
        if matches!(self.state, State::Ascii) {
            self.look();
        }
        match &mut self.state {
            State::Ascii | State::Utf8 => std::mem::swap(&mut self.text, &mut self.raw),
            State::Windows(decoder) | State::Utf16(decoder) => {
                decode(decoder, &self.raw, &mut self.text, false);
            }
        }
        self.raw.clear();
        Ok(())
    }

    /// Looks what the first byte beyond ASCII says of the encoding.
    fn look(&mut self) {
        /// The longest character in UTF-8.
        const LONGEST: usize = 4;
        let Some(first) = self.raw.iter().position(|byte| !byte.is_ascii()) else {
            return;
        };
        let rest = self.raw.get(first..).unwrap_or(&[]);
        let one = rest.get(..LONGEST.min(rest.len())).unwrap_or(rest);
        let is_utf8 = match std::str::from_utf8(one) {
            Ok(_) => true,
            // Cut off by the end of what was read, or sound up to the next character.
            Err(error) => error.valid_up_to() > 0 || error.error_len().is_none(),
        };
        self.state = if is_utf8 {
            State::Utf8
        } else {
            State::Windows(WINDOWS_1252.new_decoder_without_bom_handling())
        };
    }

    fn finish(&mut self) {
        if let State::Windows(decoder) | State::Utf16(decoder) = &mut self.state {
            decode(decoder, &[], &mut self.text, true);
        }
    }
}

fn decode(decoder: &mut Decoder, bytes: &[u8], text: &mut Vec<u8>, last: bool) {
    let start = text.len();
    text.resize(start + bytes.len() * GROWTH + 16, 0);
    let mut written = start;
    let mut rest = bytes;
    loop {
        let (result, read, wrote, _) =
            decoder.decode_to_utf8(rest, text.get_mut(written..).unwrap_or(&mut []), last);
        written += wrote;
        rest = rest.get(read..).unwrap_or(&[]);
        if result == CoderResult::InputEmpty {
            break;
        }
        text.resize(text.len() * 2, 0);
    }
    text.truncate(written);
}

/// The decoder of UTF-16, when a mark or zeros at every other byte show it.
fn utf16(bytes: &[u8]) -> Option<Decoder> {
    const ENOUGH: usize = 64;
    if bytes.starts_with(b"\xff\xfe") {
        return Some(UTF_16LE.new_decoder_with_bom_removal());
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Some(UTF_16BE.new_decoder_with_bom_removal());
    }
    let start = bytes.get(..bytes.len().min(ENOUGH)).unwrap_or(bytes);
    let zeros = |odd: usize| {
        let of = start.iter().skip(odd).step_by(2);
        !start.is_empty() && of.clone().count() > 2 && of.filter(|byte| **byte == 0).count() * 4 > start.len()
    };
    match (zeros(0), zeros(1)) {
        (false, true) => Some(UTF_16LE.new_decoder_without_bom_handling()),
        (true, false) => Some(UTF_16BE.new_decoder_without_bom_handling()),
        _ => None,
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let from = self.fill_buf()?;
        let length = from.len().min(into.len());
        if let (Some(to), Some(from)) = (into.get_mut(..length), from.get(..length)) {
            to.copy_from_slice(from);
        }
        self.consume(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        // A chunk may end within a character and give no text yet.
        while self.at >= self.text.len() {
            let ended = self.done;
            self.refill()?;
            if ended {
                break;
            }
        }
        Ok(self.text.get(self.at..).unwrap_or(&[]))
    }

    fn consume(&mut self, length: usize) {
        self.at += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], stated: Option<Encoding>) -> (String, Encoding) {
        let mut decoded = Decoded::new(bytes, stated).unwrap();
        let mut text = Vec::new();
        decoded.read_to_end(&mut text).unwrap();
        (String::from_utf8_lossy(&text).into_owned(), decoded.encoding())
    }

    fn utf16(text: &str, mark: bool, big: bool) -> Vec<u8> {
        let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Cliëntnr;Café — €\r\n1;x\r\n";
        let windows = b"Cli\xebntnr;Caf\xe9 \x97 \x80\r\n1;x\r\n";
        let expected = format!("{text}\n");
        let marked = format!("\u{feff}{text}");
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked.into_bytes(), Encoding::Utf8),
            (windows.to_vec(), Encoding::Windows1252),
            (utf16(text, true, false), Encoding::Utf16),
            (utf16(text, true, true), Encoding::Utf16),
            (utf16(text, false, false), Encoding::Utf16),
        ] {
            assert_eq!(read(&bytes, None), (expected.clone(), encoding));
        }
    }

    #[test]
    fn an_accent_far_into_the_file_still_shows_the_encoding() {
        let mut bytes = b"a;b\n".repeat(CHUNK);
        bytes.extend_from_slice(b"Caf\xe9;x\n");
        let (text, encoding) = read(&bytes, None);
        assert_eq!(encoding, Encoding::Windows1252);
        assert!(text.ends_with("Café;x\n\n"));
    }

    #[test]
    fn a_wrong_byte_among_sound_utf_8_is_left_as_it_is() {
        let (text, encoding) = read(b"Caf\xc3\xa9;x\n\xff;y\n", None);
        assert_eq!(encoding, Encoding::Utf8);
        assert_eq!(text, "Café;x\n\u{fffd};y\n\n");
    }

    #[test]
    fn nothing_is_one_empty_line() {
        assert_eq!(read(b"", None), ("\n".to_owned(), Encoding::Utf8));
    }
}
