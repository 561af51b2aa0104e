//! Fetching over TLS: certificates that are trusted, and those that are not, by reason.
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use sahifa::fetch::{FetchError, FetchOptions, Fetched, Fetcher, TlsReason};
use sahifa::news::{Location, Source, Validators};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;
use tokio_util::sync::CancellationToken;

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority() -> Authority {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// Serves one short answer to everyone, with a certificate for `name` valid in these years.
fn serve(authority: &Authority, name: &str, years: (i32, i32)) -> SocketAddr {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.not_before = date_time_ymd(years.0, 1, 1);
    params.not_after = date_time_ymd(years.1, 1, 1);
    let certificate = params.signed_by(&key, authority).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        )
        .unwrap();
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
