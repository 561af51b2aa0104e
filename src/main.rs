//! The `sahifa` program: parses the arguments, calls the library, says what went wrong.
use std::process::ExitCode;

fn main() -> ExitCode {
    sahifa::cli::main()
}
