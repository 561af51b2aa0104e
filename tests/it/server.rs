//! A scriptable HTTP/1.1 server on a loopback port.
//!
//! Every path has a script of replies; the last one repeats. The server counts requests, keeps
//! their headers, and can misbehave in the ways servers do.
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// What the server does with the body and the connection.
#[derive(Clone, Debug, PartialEq)]
enum Manner {
    /// Sends headers and body as they should be.
    Whole,
    /// Promises the whole body, closes after so many bytes.
    Cut(usize),
    /// Promises the whole body, falls silent after so many bytes.
    Stall(usize),
    /// Repeats the body until the client goes away.
    Endless,
    /// Reads the request and says nothing.
    Hang,
    /// Sends the headers byte by byte, one in this time.
    SlowHeaders(Duration),
    /// Sends so much of the body at once, the rest byte by byte, one in this time.
    Trickle(usize, Duration),
    /// Closes without an answer.
    Close,
    /// Sends exactly these bytes and closes.
    Raw(Vec<u8>),
}

/// One scripted reply.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Arc<Vec<u8>>,
    delay: Duration,
    manner: Manner,
    /// True if it answers ranges (RFC 9110 §14).
    ranged: bool,
}

impl Reply {
    /// 200 with `body`.
    pub(crate) fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            body: Arc::new(body.into()),
            delay: Duration::ZERO,
            manner: Manner::Whole,
            ranged: false,
        }
    }

    /// Answers ranges to the end of the body, on the condition of `If-Range`.
    pub(crate) fn ranged(mut self) -> Self {
        self.ranged = true;
        self
    }

    pub(crate) fn status(status: u16) -> Self {
        Self { status, ..Self::ok("") }
    }

    /// A redirect; `location` may be a path or a URL.
    pub(crate) fn redirect(status: u16, location: &str) -> Self {
        Self::status(status).header("Location", location)
    }

    /// Reads the request and never answers.
    pub(crate) fn hang() -> Self {
        Self::ok("").with(Manner::Hang)
    }

    /// Closes the connection without an answer.
    pub(crate) fn close() -> Self {
        Self::ok("").with(Manner::Close)
    }

    /// Exactly these bytes, then the end of the connection.
    pub(crate) fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self::ok("").with(Manner::Raw(bytes.into()))
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Answers 304 to a request with this tag in `If-None-Match`. `tag` is without quotes.
    pub(crate) fn etag(self, tag: &str) -> Self {
        self.header("ETag", &format!("\"{tag}\""))
    }

    /// Answers 304 to a request with this date in `If-Modified-Since`.
    pub(crate) fn last_modified(self, date: &str) -> Self {
        self.header("Last-Modified", date)
    }

    /// Sends the body packed.
    pub(crate) fn gzip(mut self) -> Self {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(&self.body).unwrap();
        self.body = Arc::new(encoder.finish().unwrap());
        self.header("Content-Encoding", "gzip")
    }

    /// Sends the body in a content coding (RFC 9110 §8.4.1).
    pub(crate) fn coded(mut self, coding: &str) -> Self {
        self.body = Arc::new(match coding {
            "gzip" => return self.gzip(),
            "br" => {
                let mut packed = Vec::new();
                let mut encoder = brotli::CompressorWriter::new(&mut packed, 4096, 5, 22);
                encoder.write_all(&self.body).unwrap();
                drop(encoder);
                packed
            }
            "zstd" => zstd::encode_all(self.body.as_slice(), 3).unwrap(),
            // Without the zlib format around it, as some servers have it.
            "raw-deflate" => {
                let level = flate2::Compression::default();
                let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), level);
                encoder.write_all(&self.body).unwrap();
                self.body = Arc::new(encoder.finish().unwrap());
                return self.header("Content-Encoding", "deflate");
            }
            // The zlib format, whatever the name says.
            "deflate" => {
                let level = flate2::Compression::default();
                let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), level);
                encoder.write_all(&self.body).unwrap();
                encoder.finish().unwrap()
            }
            other => panic!("no encoder for {other}"),
        });
        self.header("Content-Encoding", coding)
    }

    /// Waits before it answers.
    pub(crate) fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    pub(crate) fn cut_after(self, len: usize) -> Self {
        self.with(Manner::Cut(len))
    }

    pub(crate) fn stall_after(self, len: usize) -> Self {
        self.with(Manner::Stall(len))
    }

    pub(crate) fn endless(self) -> Self {
        self.with(Manner::Endless)
    }

    pub(crate) fn slow_headers(self, interval: Duration) -> Self {
        self.with(Manner::SlowHeaders(interval))
    }

    pub(crate) fn trickle(self, interval: Duration) -> Self {
        self.trickle_after(0, interval)
    }

    pub(crate) fn trickle_after(self, len: usize, interval: Duration) -> Self {
        self.with(Manner::Trickle(len, interval))
    }

    fn with(mut self, manner: Manner) -> Self {
        self.manner = manner;
        self
    }
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) path: String,
    headers: Vec<(String, String)>,
}

impl Seen {
    /// A header by its name in any case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// The running server; ends when dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    scripts: Mutex<HashMap<String, Vec<Reply>>>,
    seen: Mutex<Vec<Seen>>,
    in_flight: AtomicUsize,
    most_in_flight: AtomicUsize,
    stopped: AtomicBool,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State::default());
        let shared = state.clone();
        thread::spawn(move || accept(&listener, &shared));
        Self { address, state }
    }

    /// `path` is answered by `reply` from now on.
    pub(crate) fn on(&self, path: &str, reply: Reply) -> &Self {
        self.script(path, vec![reply])
    }

    /// `path` is answered by `replies` in turn; the last one repeats.
    pub(crate) fn script(&self, path: &str, mut replies: Vec<Reply>) -> &Self {
        assert!(!replies.is_empty());
        replies.reverse();
        self.state.scripts.lock().unwrap().insert(path.to_owned(), replies);
        self
    }

    /// The URL of `path` at this server.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// All requests for `path` so far.
    pub(crate) fn requests(&self, path: &str) -> Vec<Seen> {
        self.state.seen.lock().unwrap().iter().filter(|seen| seen.path == path).cloned().collect()
    }

    /// How often `path` was asked for.
    pub(crate) fn hits(&self, path: &str) -> usize {
        self.requests(path).len()
    }

    /// How many requests there were for any path.
    pub(crate) fn total(&self) -> usize {
        self.state.seen.lock().unwrap().len()
    }

    /// The greatest number of requests that were being answered at one time.
    pub(crate) fn most_in_flight(&self) -> usize {
        self.state.most_in_flight.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.state.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts.
        let _ = TcpStream::connect(self.address);
    }
}

fn accept(listener: &TcpListener, state: &Arc<State>) {
    for stream in listener.incoming() {
        if state.stopped.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let state = state.clone();
        thread::spawn(move || {
            // Ends with the client: an error is its way to say so.
            let _ = converse(&stream, &state);
        });
    }
}

fn converse(stream: &TcpStream, state: &State) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    loop {
        let seen = match read_request(&mut reader) {
            Ok(Some(seen)) => seen,
            Ok(None) => return Ok(()),
            // No HTTP, a TLS greeting perhaps: answered as plain servers do.
            Err(error) => {
                let mut stream = stream;
                stream.write_all(head(400, &[], Some(0)).as_bytes())?;
                return Err(error);
            }
        };
        let now = state.in_flight.fetch_add(1, Ordering::SeqCst) + 1;
        state.most_in_flight.fetch_max(now, Ordering::SeqCst);
        let reply = in_range(&seen, state.reply_to(&seen.path));
        state.seen.lock().unwrap().push(seen.clone());
        let answered = answer(stream, &seen, &reply, state);
        state.in_flight.fetch_sub(1, Ordering::SeqCst);
        if !answered? {
            return Ok(());
        }
    }
}

fn read_request(reader: &mut impl BufRead) -> std::io::Result<Option<Seen>> {
    let mut line = String::new();
    if reader.by_ref().take(64 << 10).read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.by_ref().take(64 << 10).read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    Ok(Some(Seen { path, headers }))
}

impl State {
    fn reply_to(&self, path: &str) -> Reply {
        let mut scripts = self.scripts.lock().unwrap();
        match scripts.get_mut(path) {
            Some(replies) if replies.len() > 1 => replies.pop().unwrap(),
            Some(replies) => replies[0].clone(),
            None => Reply::status(404),
        }
    }

    /// Sleeps unless the server ends meanwhile.
    fn sleep(&self, time: Duration) -> std::io::Result<()> {
        let until = Instant::now() + time;
        while Instant::now() < until {
            if self.stopped.load(Ordering::SeqCst) {
                return Err(std::io::ErrorKind::Interrupted.into());
            }
            thread::sleep(until.saturating_duration_since(Instant::now()).min(POLL));
        }
        Ok(())
    }
}

const POLL: Duration = Duration::from_millis(20);
const FOREVER: Duration = Duration::from_secs(3600);

/// `true` when the connection can be used again.
fn answer(
    mut stream: &TcpStream,
    seen: &Seen,
    reply: &Reply,
    state: &State,
) -> std::io::Result<bool> {
    state.sleep(reply.delay)?;
    if is_unchanged(seen, reply) {
        stream.write_all(head(304, &reply.headers, None).as_bytes())?;
        return Ok(true);
    }
    let body = &reply.body;
    let head = head(reply.status, &reply.headers, Some(body.len()));
    match &reply.manner {
        Manner::Whole => {
            stream.write_all(&[head.as_bytes(), body].concat())?;
            return Ok(true);
        }
        Manner::Cut(len) => stream.write_all(&[head.as_bytes(), &body[..*len]].concat())?,
        Manner::Stall(len) => {
            stream.write_all(&[head.as_bytes(), &body[..*len]].concat())?;
            state.sleep(FOREVER)?;
        }
        Manner::Endless => {
            stream.write_all(self::head(reply.status, &reply.headers, None).as_bytes())?;
            while !state.stopped.load(Ordering::SeqCst) {
                stream.write_all(body)?;
            }
        }
        Manner::Hang => state.sleep(FOREVER)?,
        Manner::SlowHeaders(interval) => drip(stream, head.as_bytes(), *interval, state)?,
        Manner::Trickle(len, interval) => {
            stream.write_all(&[head.as_bytes(), &body[..*len]].concat())?;
            drip(stream, &body[*len..], *interval, state)?;
        }
        Manner::Close => {}
        Manner::Raw(bytes) => stream.write_all(bytes)?,
    }
    Ok(false)
}

/// The part of a reply that a request asks for.
fn in_range(seen: &Seen, reply: Reply) -> Reply {
    let first =
        seen.header("Range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-'));
    let Some(first) = first.filter(|_| reply.ranged) else { return reply };
    let tag = reply.headers.iter().find(|(name, _)| name == "ETag").map(|(_, tag)| tag.as_str());
    if seen.header("If-Range").is_some_and(|condition| Some(condition) != tag) {
        return reply;
    }
    let (first, len) = (first.parse::<usize>().unwrap(), reply.body.len());
    if first >= len {
        return Reply::status(416).header("Content-Range", &format!("bytes */{len}"));
    }
    let body = Arc::new(reply.body[first..].to_vec());
    let range = format!("bytes {first}-{}/{len}", len - 1);
    Reply { status: 206, body, ..reply }.header("Content-Range", &range)
}

fn drip(
    mut stream: &TcpStream,
    bytes: &[u8],
    interval: Duration,
    state: &State,
) -> std::io::Result<()> {
    for byte in bytes {
        stream.write_all(&[*byte])?;
        state.sleep(interval)?;
    }
    Ok(())
}

/// RFC 9110 §13.2.2: `If-Modified-Since` counts only without `If-None-Match`.
fn is_unchanged(seen: &Seen, reply: &Reply) -> bool {
    let ours = |name: &str| {
        let found = reply.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    };
    match seen.header("If-None-Match") {
        Some(tags) => ours("ETag").is_some_and(|tag| tags.split(',').any(|one| one.trim() == tag)),
        None => {
            let since = seen.header("If-Modified-Since");
            since.is_some() && since == ours("Last-Modified")
        }
    }
}

fn head(status: u16, headers: &[(String, String)], len: Option<usize>) -> String {
    let mut head = format!("HTTP/1.1 {status} Scripted\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    let framing = match len {
        Some(len) => format!("Content-Length: {len}\r\n"),
        None if status == 304 => String::new(),
        None => "Connection: close\r\n".to_owned(),
    };
    head + &framing + "\r\n"
}
