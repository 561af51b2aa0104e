//! The memory that all bodies share, and the queue for it when it is used up.
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, sleep};

/// Bytes that any body may take uncounted, so that most feeds never wait.
const FREE: usize = 32 << 10;
/// Bytes of one unit of the budget.
const UNIT: usize = 64 << 10;
/// Units of a small body.
const SMALL: usize = (256 << 10) / UNIT;
/// Units for all small bodies together, and for all large ones. Every body begins small, and small
/// ones must not take the memory that larger ones need to end.
const FOR_SMALL: usize = (12 << 20) / UNIT;
const FOR_LARGE: usize = (24 << 20) / UNIT;
/// Units that stay free for large bodies when one more becomes large. Those that are large end
/// first; if all began at once, none could end.
const OPEN: usize = FOR_LARGE / 2;
/// Bytes a second that a server must send while others wait for the memory its answer takes.
const RATE: usize = 64 << 10;
/// The time for which it may send less.
const PATIENCE: Duration = Duration::from_secs(3);

/// Bounds the bytes of all bodies together, whatever servers send. Only bytes that arrived count: a
/// promise takes nothing. When the budget is used up, one body after the other takes the lane,
/// which has room for the largest one. It can always end, so nobody waits for ever. A server that
/// sends slowly while others wait for memory is dropped.
#[derive(Debug)]
pub(super) struct Memory(Ledger);

type Ledger = Arc<watch::Sender<Account>>;

/// The units that are left, and the bodies that wait for them. Changes are told only while a body
/// waits.
#[derive(Debug)]
struct Account {
    small: usize,
    large: usize,
    lane: bool,
    waiting: BTreeSet<Rank>,
    next_age: u64,
}

/// The order of bodies that wait: by size, then by the time they began. Each in turn gets all it
/// needs: if all got an equal share, none could end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    size: Size,
    age: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Size {
    Small,
    Large,
    /// The body is large from now on.
    Growing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grant {
    Units(usize),
    Lane,
}

impl Account {
    /// The grant for a body that needs `more` units, if it is its turn. A body that grows needs all
    /// its units anew.
    fn take(&mut self, rank: Rank, more: usize) -> Option<Grant> {
        let of_small = rank.size == Size::Small;
        let mut before = self.waiting.iter().take_while(|other| **other < rank);
        if before.any(|other| (other.size == Size::Small) == of_small) {
            return None;
        }
        let is_open = rank.size != Size::Growing || self.large >= OPEN;
        let left = if of_small { &mut self.small } else { &mut self.large };
        if is_open && *left >= more {
            *left -= more;
            return Some(Grant::Units(more));
        }
        std::mem::take(&mut self.lane).then_some(Grant::Lane)
    }
}

/// The share of the memory that one body holds until it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    ledger: Ledger,
    age: u64,
    units: usize,
    /// The units are those of large bodies.
    is_large: bool,
    lane: bool,
}

impl Place {
    /// Makes the place fit a body of `len` bytes. A body that waits keeps the units it has.
    pub(super) async fn grow(&mut self, len: usize) {
        let needed = len.saturating_sub(FREE).div_ceil(UNIT);
        if needed <= self.units || self.lane {
            return;
        }
        let (size, more) = match (needed > SMALL, self.is_large) {
            (false, _) => (Size::Small, needed - self.units),
            (true, true) => (Size::Large, needed - self.units),
            (true, false) => (Size::Growing, needed),
        };
        let rank = Rank { size, age: self.age };
        let mut grant = None;
        self.ledger.send_if_modified(|account| {
            grant = account.take(rank, more);
            false
        });
        let grant = match grant {
            Some(grant) => grant,
            None => Turn::new(&self.ledger, rank).wait(more).await,
        };
        match grant {
            Grant::Units(all) if size == Size::Growing => {
                self.give_back();
                (self.units, self.is_large) = (all, true);
            }
            Grant::Units(more) => self.units += more,
            Grant::Lane => {
                // It has room for all of the body.
                self.give_back();
                self.lane = true;
            }
        }
    }

    fn give_back(&mut self) {
        let (units, lane) = (std::mem::take(&mut self.units), std::mem::take(&mut self.lane));
        let is_large = self.is_large;
        self.ledger.send_if_modified(|account| {
            let left = if is_large { &mut account.large } else { &mut account.small };
            *left += units;
            account.lane |= lane;
            (units > 0 || lane) && !account.waiting.is_empty()
        });
    }

    /// Runs `work`, which receives more of the body; returns `None` when that took longer than
    /// `patience` while others waited.
    pub(super) async fn hurry<F: Future>(
        &self,
        patience: &mut Patience,
        work: F,
    ) -> Option<F::Output> {
        if self.units == 0 && !self.lane {
            return Some(work.await);
        }
        let mut changes = self.ledger.subscribe();
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                biased;
                output = &mut work => return Some(output),
                () = until(&mut changes, true) => {}
            }
            let begin = Instant::now();
            let output = tokio::select! {
                biased;
                output = &mut work => Some(output),
                () = until(&mut changes, false) => None,
                () = sleep(patience.0) => return None,
            };
            patience.spend(begin.elapsed());
            if output.is_some() {
                return output;
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.give_back();
    }
}

/// The time for which a server may still send less than it should. It is spent while others wait,
/// and earned by bytes.
#[derive(Debug)]
pub(super) struct Patience(Duration);

impl Default for Patience {
    fn default() -> Self {
        Self(PATIENCE)
    }
}

impl Patience {
    pub(super) fn earn(&mut self, bytes: usize) {
        let earned = Duration::from_secs_f64(bytes as f64 / RATE as f64);
        self.0 = self.0.saturating_add(earned).min(PATIENCE);
    }

    fn spend(&mut self, time: Duration) {
        self.0 = self.0.saturating_sub(time);
    }
}

/// A body that waits, until dropped.
struct Turn<'a> {
    ledger: &'a Ledger,
    rank: Rank,
}

impl<'a> Turn<'a> {
    fn new(ledger: &'a Ledger, rank: Rank) -> Self {
        ledger.send_if_modified(|account| account.waiting.insert(rank));
        Self { ledger, rank }
    }

    async fn wait(self, more: usize) -> Grant {
        let mut changes = self.ledger.subscribe();
        loop {
            let mut grant = None;
            self.ledger.send_if_modified(|account| {
                grant = account.take(self.rank, more);
                false
            });
            if let Some(grant) = grant {
                return grant;
            }
            // An error says that the ledger is gone, which is held here.
            let _ = changes.changed().await;
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        // The next one may look now.
        self.ledger.send_if_modified(|account| account.waiting.remove(&self.rank));
    }
}

impl Memory {
    pub(super) fn new() -> Self {
        let waiting = BTreeSet::new();
        let (small, large) = (FOR_SMALL, FOR_LARGE);
        let account = Account { small, large, lane: true, waiting, next_age: 0 };
        Self(Arc::new(watch::Sender::new(account)))
    }

    /// A place for a body that begins now.
    pub(super) fn place(&self) -> Place {
        let ledger = Arc::clone(&self.0);
        let mut age = 0;
        ledger.send_if_modified(|account| {
            age = account.next_age;
            account.next_age += 1;
            false
        });
        Place { ledger, age, units: 0, is_large: false, lane: false }
    }
}

/// Waits until bodies wait, or none does.
async fn until(changes: &mut watch::Receiver<Account>, some: bool) {
    let _ = changes.wait_for(|account| account.waiting.is_empty() != some).await;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::pending;

    /// Bytes that large bodies may take together.
    const LARGE: usize = FOR_LARGE * UNIT;

    async fn place(memory: &Memory, len: usize) -> Place {
        let mut place = memory.place();
        let grown = place.grow(len);
        tokio::time::timeout(Duration::from_secs(1), grown).await.unwrap();
        place
    }

    fn left(memory: &Memory) -> (usize, bool) {
        let account = memory.0.borrow();
        ((account.small + account.large) * UNIT, account.lane)
    }

    #[tokio::test(start_paused = true)]
    async fn what_arrived_is_counted_and_given_back() {
        const ALL: usize = (FOR_SMALL + FOR_LARGE) * UNIT;
        let memory = Memory::new();
        let _tiny = place(&memory, FREE).await;
        assert_eq!(left(&memory), (ALL, true));
        let mut one = place(&memory, FREE + 1).await;
        assert_eq!(left(&memory), (ALL - UNIT, true));
        one.grow(FREE + UNIT).await;
        assert_eq!(left(&memory), (ALL - UNIT, true));
        one.grow(3 << 20).await;
        assert_eq!(left(&memory), (ALL - (3 << 20), true));
        drop(one);
        assert_eq!(left(&memory), (ALL, true));
    }

    #[tokio::test(start_paused = true)]
    async fn when_all_is_used_up_one_after_the_other_takes_the_lane() {
        let memory = Memory::new();
        let mut first = place(&memory, FREE + LARGE / 2).await;
        let mut second = place(&memory, FREE + LARGE / 2).await;
        first.grow(usize::MAX).await;
        assert!(!memory.0.borrow().lane && first.units == 0, "it gave back what it had");
        second.grow(FREE + LARGE).await;
        let mut third = memory.place();
        for _ in 0..2 {
            let wait = third.grow(FREE + UNIT * (SMALL + 1));
            assert!(tokio::time::timeout(Duration::from_secs(1), wait).await.is_err());
            assert!(memory.0.borrow().waiting.is_empty(), "who gave up waits no more");
        }
        // Small ones have what is kept for them, ahead of large ones.
        let small = place(&memory, FREE + UNIT * SMALL).await;
        let wait = third.grow(FREE + UNIT * (SMALL + 1));
        tokio::join!(wait, async { drop(first) });
        assert!(third.lane);
        drop((second, third, small));
        assert_eq!(left(&memory), ((FOR_SMALL + FOR_LARGE) * UNIT, true));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_given_back_goes_to_the_oldest_at_once() {
        let memory = Memory::new();
        let _lane = {
            let _all = place(&memory, FREE + LARGE).await;
            place(&memory, FREE + LARGE).await
        };
        let held = place(&memory, FREE + LARGE).await;
        let (mut old, mut young) = (memory.place(), memory.place());
        let order = std::cell::RefCell::new(Vec::new());
        let grow = async |place: &mut Place, name| {
            place.grow(FREE + LARGE / 2).await;
            order.borrow_mut().push(name);
        };
        tokio::join!(grow(&mut young, "young"), grow(&mut old, "old"), async {
            tokio::task::yield_now().await;
            drop(held);
        });
        assert_eq!(*order.borrow(), ["old", "young"]);
    }

    /// The result of `work` on a place while another body waits for memory.
    async fn pressed<T>(memory: &Memory, work: impl Future<Output = T>) -> T {
        let mut waiting = memory.place();
        tokio::select! {
            () = waiting.grow(FREE + LARGE) => panic!("there is none"),
            output = work => output,
        }
    }

    #[tokio::test(start_paused = true)]
    async fn slowness_counts_only_while_others_wait() {
        let memory = Memory::new();
        let held = place(&memory, FREE + LARGE).await;
        let lane = place(&memory, FREE + LARGE).await;
        let mut patience = Patience::default();
        let hanging = held.hurry(&mut patience, pending::<()>());
        let alone = tokio::time::timeout(Duration::from_secs(600), hanging).await;
        assert!(alone.is_err(), "nobody waits");
        for place in [&held, &lane] {
            let mut patience = Patience::default();
            let begin = Instant::now();
            let kept = pressed(&memory, place.hurry(&mut patience, pending::<()>())).await;
            assert_eq!((kept, begin.elapsed()), (None, PATIENCE));
        }
        // What holds nothing is let be.
        let tiny = place(&memory, FREE).await;
        let mut patience = Patience::default();
        let hour = tiny.hurry(&mut patience, sleep(Duration::from_secs(3600)));
        assert!(pressed(&memory, hour).await.is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn bytes_buy_time() {
        let memory = Memory::new();
        let held = place(&memory, FREE + LARGE).await;
        let _lane = place(&memory, FREE + LARGE).await;
        for (bytes, keeps) in [(RATE, true), (RATE / 2, false)] {
            let mut patience = Patience::default();
            let send = async {
                for _ in 0..30 {
                    held.hurry(&mut patience, sleep(Duration::from_secs(1))).await?;
                    patience.earn(bytes);
                }
                Some(())
            };
            assert_eq!(pressed(&memory, send).await.is_some(), keeps, "{bytes}");
        }
    }
}
