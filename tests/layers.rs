//! The arrows of ARCHITECTURE.md, and the house rules, held.
