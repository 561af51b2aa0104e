## Fetching over HTTP

fetch-invalid-url = { $url } is not an http or https address; correct it in the configuration.
fetch-scheme = { $url } begins with { $scheme }:, but a feed needs http: or https:.
fetch-header = The header { $name } of this source cannot be sent; correct it in the configuration.
fetch-proxy = The proxy { $proxy } cannot be used; correct it in the configuration.
fetch-setup = Nothing can be fetched on this machine: { $reason }.
fetch-resolve = { $host } was not found; check the address and your connection.
fetch-refused = { $host } refuses connections; try again later.
fetch-unreachable = { $host } cannot be reached ({ $reason }); check your connection.
fetch-tls-expired = The certificate of { $host } has expired; try again later or tell its owner.
fetch-tls-not-yet-valid = The certificate of { $host } is not valid yet; check the clock of this machine.
fetch-tls-wrong-name = The certificate of { $host } belongs to another name; check the address.
fetch-tls-unknown-issuer = The certificate of { $host } comes from an authority this machine does not trust.
fetch-tls-revoked = The certificate of { $host } has been revoked; do not trust this server.
fetch-tls-no-authorities = { $host } cannot be verified because this machine has no certificate authorities; install the ca-certificates package.
fetch-tls-not-tls = { $host } does not speak https; try the address with http:.
fetch-tls-other = No secure connection to { $host } could be made ({ $reason }).
fetch-timeout-connect = { $url } could not be reached within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later.
fetch-timeout-first-byte = { $url } did not answer within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later or raise its timeout.
fetch-timeout-idle = { $url } fell silent for { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } in the middle of its answer; try again later.
fetch-timeout-whole = { $url } did not finish within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later or raise its timeout.
fetch-status = { $url } answered with the status { $status }.
fetch-status-forbidden = { $url } may not be read (status { $status }); it may need a password or a browser.
fetch-status-not-found = There is nothing at { $url } (status { $status }); check the address.
fetch-status-too-many = { $url } was asked too often (status { $status }); refresh it less often.
fetch-status-server = { $url } has a fault of its own (status { $status }); try again later.
fetch-status-wait = { $url } asks to wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } (status { $status }).
fetch-held = { $host } asked to be left alone for { $seconds ->
    [one] { $seconds } more second
   *[other] { $seconds } more seconds
  }.
fetch-gone = { $url } is gone for good; remove the source or find its new address.
fetch-too-large = { $url } is larger than { $megabytes ->
    [one] { $megabytes } megabyte
   *[other] { $megabytes } megabytes
  } and was not read.
fetch-redirect-loop = { $url } redirects in a circle; check the address.
fetch-redirect-count = { $url } redirects more than { $count ->
    [one] { $count } time
   *[other] { $count } times
  }; check the address.
fetch-redirect-target = { $url } redirects without saying where; check the address.
fetch-redirect-scheme = { $url } redirects to { $target }, which is not a web address.
fetch-redirect-private = { $url } leads to { $target } inside your own network, which was refused; if you trust it, write that address in the configuration.
fetch-cut = The answer of { $url } broke off after { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
  }; try again later.
fetch-encoding = The answer of { $url } is packed as { $encoding }, which is not understood.
fetch-protocol = The answer of { $url } is not valid HTTP ({ $reason }).
fetch-cancelled = The refresh was stopped.

## Files

file-not-found = { $path } does not exist; check the path in the configuration.
file-denied = { $path } may not be read; change its permissions.
file-not-a-file = { $path } is neither a file nor a directory.
file-too-large = { $path } is larger than { $megabytes ->
    [one] { $megabytes } megabyte
   *[other] { $megabytes } megabytes
  } and was not read.
file-nothing-matched = No file matches { $pattern }; check the path in the configuration.
file-pattern = { $pattern } is not a valid pattern ({ $reason }); correct it in the configuration.
file-too-many = { $path } holds more than { $count ->
    [one] { $count } file
   *[other] { $count } files
  }; the others were left out.
file-unreadable = { $path } cannot be read: { $reason }.
