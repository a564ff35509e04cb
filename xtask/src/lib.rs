//! The project's own commands, as a library so that the end-to-end tests share the server.
//!
//! | module | what it is |
//! |---|---|
//! | [`project`] | where things lie |
//! | [`run`] | running a program, with its name in the error |
//! | [`tools`] | what the build and the tests need installed |
//! | [`doctor`] | what is there and what is missing |
//! | [`build`] | `dist/`, skipped when no input changed |
//! | [`stamp`] | what happens to Trunk's output: shell, style, policy, worker, Brotli |
//! | [`headers`] | the `_headers` file, written and read |
//! | [`engine`] | whose browser the end-to-end tests run in |
//! | [`hosts`] | Caddy and nginx, for the test of `docs/hosting` |
//! | [`frozen`] | a build kept as it was, for the test of updates |
//! | [`licences`] | whose work the app is made of, for `public/licences.html` |
//! | [`server`] | a static server that can be stopped and started again |
//! | [`wasm`] | what a WebAssembly file is made of |
//! | [`scale`] | what installs and updates move, for `docs/scale.md` |
//! | [`serve`], [`mod@test`], [`mod@bench`], [`audit`], [`pictures`] | the commands |

pub mod audit;
pub mod bench;
pub mod build;
pub mod doctor;
pub mod engine;
pub mod frozen;
pub mod headers;
pub mod hosts;
pub mod licences;
pub mod pictures;
pub mod project;
pub mod run;
pub mod scale;
pub mod serve;
pub mod server;
pub mod stamp;
pub mod test;
pub mod tools;
pub mod wasm;
