/* Turns the pages of a book: buttons, keys, swipes. Without it the book is one long page to scroll. */
(() => {
  const leaves = [...document.querySelectorAll('.leaf')];
  const book = document.querySelector('.book');
  const counter = document.querySelector('nav output');
  const bar = document.querySelector('.progress div');
  const buttons = [...document.querySelectorAll('[data-turn]')];
  const wide = matchMedia('(min-aspect-ratio: 1/1)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let current = Math.min(Math.max(0, Number(location.hash.slice(1)) || 0), leaves.length - 1);

  document.documentElement.classList.add('paged');
  show(current);

  function show(index) {
    leaves.forEach((leaf, i) => leaf.toggleAttribute('hidden', i !== index));
    buttons.forEach((button) => {
      button.disabled = leaves[index + Number(button.dataset.turn)] === undefined;
    });
    counter.textContent = leaves[index].classList.contains('spread')
      ? `${index} ${counter.dataset.of} ${leaves.length - 2}`
      : leaves[index].getAttribute('aria-label');
    bar.style.transform = `scaleX(${index / (leaves.length - 1)})`;
    history.replaceState(null, '', index === 0 ? location.pathname + location.search : `#${index}`);
    current = index;
  }

  function go(index) {
    const from = leaves[current];
    const to = leaves[index];
    if (to === undefined || to === from) return;
    const forward = index > current;
    book.querySelectorAll('.ghost').forEach((ghost) => ghost.remove());
    const before = ghost(from);
    show(index);
    if (still.matches) return;
    const spreads = [from, to].every((leaf) => leaf.classList.contains('spread'));
    if (wide.matches && spreads) turn(before, to, forward);
    else slide(before, to, forward);
  }

  /* The half that leaves rises to the spine, then the half that comes lies down on the other side. */
  function turn(before, to, forward) {
    const [near, far] = forward ? ['right', 'left'] : ['left', 'right'];
    const sign = forward ? -1 : 1;
    const resting = before.cloneNode(true);
    const rising = before;
    const landing = ghost(to);
    resting.classList.add(far);
    rising.classList.add(near);
    landing.classList.add(far);
    book.append(resting, landing, rising);
    const tilt = (degrees) => ({ transform: `perspective(2400px) rotateY(${degrees}deg)` });
    play(rising, [tilt(0), tilt(sign * 90)], { duration: 280, easing: 'ease-in', fill: 'forwards' });
    play(landing, [tilt(-sign * 90), tilt(0)], { duration: 320, delay: 280, easing: 'ease-out', fill: 'both' });
    landing
      .getAnimations()[0]
      .finished.then(() => [resting, rising, landing].forEach((part) => part.remove()))
      .catch(() => {});
  }

  function slide(before, to, forward) {
    const way = forward ? 1 : -1;
    book.append(before);
    const away = play(before, [{ opacity: 1 }, { opacity: 0, transform: `translateX(${-way * 24}px)` }], {
      duration: 200,
      fill: 'forwards',
    });
    away.finished.then(() => before.remove()).catch(() => {});
    play(
      to,
      [
        { opacity: 0, transform: `translateX(${way * 48}px)` },
        { opacity: 1, transform: 'none' },
      ],
      { duration: 320, easing: 'cubic-bezier(.2,.7,.2,1)' },
    );
  }

  function ghost(leaf) {
    const copy = leaf.cloneNode(true);
    copy.removeAttribute('hidden');
    copy.classList.add('ghost');
    copy.inert = true;
    return copy;
  }

  function play(element, frames, options) {
    return element.animate(frames, options);
  }

  const keys = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 };
  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const onButton = event.target.closest?.('button');
    if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(leaves.length - 1);
    else if (keys[event.key] && !(onButton && event.key === ' '))
      go(current + keys[event.key] * (event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
  });
  buttons.forEach((button) => button.addEventListener('click', () => go(current + Number(button.dataset.turn))));
  book.addEventListener('click', (event) => {
    if (event.target.closest('.cover .board')) go(1);
  });

  let start;
  book.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  book.addEventListener(
    'touchend',
    ({ changedTouches: [end] }) => {
      if (!start) return;
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
      if (Math.abs(x) > 40 && Math.abs(x) > 1.5 * Math.abs(y)) go(current - Math.sign(x));
    },
    { passive: true },
  );
  addEventListener('hashchange', () => go(Number(location.hash.slice(1)) || 0));
})();
