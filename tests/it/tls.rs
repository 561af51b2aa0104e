//! Fetching over TLS: certificates that are trusted, and those that are not, by reason.
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use sahifa::fetch::{FetchError, FetchOptions, Fetched, Fetcher, TlsReason};
use sahifa::news::{Location, Source, Validators};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use tokio_util::sync::CancellationToken;

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority() -> Authority {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server's side of TLS, with a certificate for `name` valid in these years.
fn config(authority: &Authority, name: &str, years: (i32, i32)) -> ServerConfig {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(years.0, 1, 1);
    params.not_after = date_time_ymd(years.1, 1, 1);
    let certificate = params.signed_by(&key, authority).unwrap();
    with_certificate(&key, certificate.der().clone())
}

fn with_certificate(key: &KeyPair, certificate: CertificateDer<'static>) -> ServerConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap()
}

fn serve(authority: &Authority, name: &str, years: (i32, i32)) -> SocketAddr {
    serve_with(config(authority, name, years))
}

/// Serves one short answer to everyone.
fn serve_with(config: ServerConfig) -> SocketAddr {
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().filter_map(Result::ok) {
            let connection = ServerConnection::new(config.clone()).unwrap();
            let mut stream = StreamOwned::new(connection, stream);
            // A client that does not trust us hangs up; the next one comes.
            if stream.read(&mut [0; 4096]).is_ok() {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            }
        }
    });
    address
}

async fn fetch(address: SocketAddr, trusted: Option<&Authority>) -> Result<Fetched, FetchError> {
    let authorities = trusted.map(|authority| authority.pem().into_bytes()).into_iter().collect();
    let options = FetchOptions { authorities, ..FetchOptions::default() };
    let source = Source::new(Location::Feed(format!("https://{address}/feed")));
    let fetcher = Fetcher::new(&options).unwrap();
    fetcher.fetch(&source, &Validators::default(), &CancellationToken::new()).await
}

#[tokio::test]
async fn reasons_of_distrust_are_named() {
    let ours = authority();
    let good = serve(&ours, "127.0.0.1", (2000, 4000));
    let fetched = fetch(good, Some(&ours)).await.unwrap();
    assert!(matches!(fetched, Fetched::Body(_, body) if body.bytes == b"ok"));

    let cases = [
        (serve(&ours, "127.0.0.1", (2000, 2001)), Some(&ours), TlsReason::Expired),
        (serve(&ours, "127.0.0.1", (3000, 4000)), Some(&ours), TlsReason::NotYetValid),
        (serve(&ours, "news.example", (2000, 4000)), Some(&ours), TlsReason::WrongName),
    ];
    for (address, trusted, expected) in cases {
        let error = fetch(address, trusted).await.unwrap_err();
        let host = address.to_string();
        assert_eq!(error, FetchError::Tls { host, reason: expected });
    }
    let error = fetch(good, None).await.unwrap_err();
    let FetchError::Tls { reason, .. } = error else { panic!("{error}") };
    // Which one depends on whether the machine that runs the test has any authorities.
    assert!(matches!(reason, TlsReason::UnknownIssuer | TlsReason::NoAuthorities), "{reason:?}");
}

/// Signs its own certificate, as what an authority has.
#[tokio::test]
async fn a_certificate_signed_by_itself_is_named() {
    for is_ca in [IsCa::Ca(BasicConstraints::Unconstrained), IsCa::ExplicitNoCa] {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
        params.is_ca = is_ca;
        let certificate = params.self_signed(&key).unwrap();
        let address = serve_with(with_certificate(&key, certificate.der().clone()));
        let error = fetch(address, None).await.unwrap_err();
        let FetchError::Tls { reason, .. } = error else { panic!("{error}") };
        assert!(
            matches!(
                reason,
                TlsReason::UnknownIssuer | TlsReason::NoAuthorities | TlsReason::Improper
            ),
            "{reason:?}"
        );
    }
    // For what it is, where it is trusted as an authority.
    let ours = authority();
    let certificate = ours.der().clone();
    let address = serve_with(with_certificate(ours.key(), certificate));
    let error = fetch(address, Some(&ours)).await.unwrap_err();
    assert!(matches!(error, FetchError::Tls { reason: TlsReason::Improper, .. }), "{error}");
}

/// Answers the greeting of TLS with these bytes, and hangs up.
fn serve_bytes(bytes: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().filter_map(Result::ok) {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(bytes);
            let _ = stream.shutdown(std::net::Shutdown::Write);
            // All of the greeting is taken, so that hanging up is no reset.
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
        }
    });
    address
}

#[tokio::test]
async fn handshakes_that_fail_are_named() {
    // Alerts, fatal (RFC 8446 §6).
    const CASES: &[(&[u8], TlsReason)] = &[
        (&[0x15, 3, 1, 0, 2, 2, 70], TlsReason::OldProtocol),
        (&[0x15, 3, 3, 0, 2, 2, 40], TlsReason::Handshake),
        (b"", TlsReason::Handshake),
        (b"SSH-2.0-Server\r\n", TlsReason::NotTls),
    ];
    for (bytes, expected) in CASES {
        let address = serve_bytes(bytes);
        let error = fetch(address, None).await.unwrap_err();
        assert_eq!(error, FetchError::Tls { host: address.to_string(), reason: *expected });
    }
}

/// Speaks HTTP/2 and nothing else; counts connections and requests.
fn serve_http2(authority: &Authority) -> (SocketAddr, Arc<[AtomicUsize; 2]>) {
    let mut config = config(authority, "127.0.0.1", (2000, 4000));
    config.alpn_protocols = vec![b"h2".to_vec()];
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let counts = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
    let counted = Arc::clone(&counts);
    tokio::spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, counted) = (acceptor.clone(), Arc::clone(&counted));
            tokio::spawn(async move {
                let stream = acceptor.accept(stream).await.unwrap();
                let mut connection = h2::server::handshake(stream).await.unwrap();
                counted[0].fetch_add(1, Ordering::SeqCst);
                while let Some(Ok((request, mut respond))) = connection.accept().await {
                    counted[1].fetch_add(1, Ordering::SeqCst);
                    let unchanged = request.headers().contains_key("if-none-match");
                    let status = if unchanged { 304 } else { 200 };
                    let head = http::Response::builder().status(status).header("etag", "\"1\"");
                    let mut body =
                        respond.send_response(head.body(()).unwrap(), unchanged).unwrap();
                    if !unchanged {
                        body.send_data("two".into(), true).unwrap();
                    }
                }
            });
        }
    });
    (address, counts)
}

#[tokio::test]
async fn http2_is_spoken_over_one_connection() {
    let ours = authority();
    let (address, counts) = serve_http2(&ours);
    let authorities = vec![ours.pem().into_bytes()];
    let options = FetchOptions { authorities, ..FetchOptions::default() };
    let source = Source::new(Location::Feed(format!("https://{address}/feed")));
    let fetcher = Fetcher::new(&options).unwrap();
    let cancel = CancellationToken::new();
    let first = fetcher.fetch(&source, &Validators::default(), &cancel).await.unwrap();
    let Fetched::Body(receipt, body) = first else { panic!("{first:?}") };
    assert_eq!(body.bytes, b"two");
    let all = (0..20).map(|_| fetcher.fetch(&source, &receipt.validators, &cancel));
    for fetched in futures_util::future::join_all(all).await {
        assert!(matches!(fetched, Ok(Fetched::NotModified(_))), "{fetched:?}");
    }
    let [connections, requests] = &*counts;
    assert_eq!((connections.load(Ordering::SeqCst), requests.load(Ordering::SeqCst)), (1, 21));
}
