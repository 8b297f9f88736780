// Draws Adaptive Cards with Microsoft's renderer, in a column as wide as a phone shows them, and says what is wrong.

const SPACING = { small: 4, default: 12, medium: 20, large: 30, extraLarge: 40, padding: 16 };
const TEXT = { default: "#242424", subtle: "#616161" };
const colours = Object.fromEntries(
  ["default", "dark", "light", "accent", "good", "warning", "attention"].map((name) => [name, TEXT]),
);
const HOST = {
  spacing: SPACING,
  separator: { lineThickness: 1, lineColor: "#e0e0e0" },
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', 'Liberation Sans', Arial, sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  containerStyles: { default: { backgroundColor: "#ffffff", foregroundColors: colours } },
  // On a phone, buttons stand one below the other and are as wide as the card.
  actions: { maxActions: 6, actionsOrientation: "vertical", actionAlignment: "stretch", buttonSpacing: 8 },
  inputs: { label: { requiredInputs: { suffix: " *", suffixColor: "attention" } } },
};

// Enough Markdown for what the content may contain: paragraphs, lists, bold, links.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const inline = (part) =>
    part
      .replace(/&/g, "&amp;").replace(/</g, "&lt;")
      .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
      .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>');
  const block = (part) =>
    /^[-+*] /.test(part)
      ? `<ul>${part.split(/\n(?=[-+*] )/).map((item) => `<li>${inline(item.slice(2))}</li>`).join("")}</ul>`
      : `<p>${inline(part)}</p>`;
  result.outputHtml = text.split(/\n\n+/).map(block).join("");
  result.didProcess = true;
};

const unfolded = (value) => {
  if (Array.isArray(value)) return value.map(unfolded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== "isVisible").map(([name, inner]) => [name, unfolded(inner)]),
  );
};

const draw = (source, problems) => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(HOST);
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.parse(source, context);
  for (let place = 0; place < context.eventCount; place++) problems.push(context.getEventAt(place).message);
  for (const event of card.validateProperties().validationEvents) problems.push(event.message);
  const column = document.getElementById("column");
  column.replaceChildren(card.render());
  return column;
};

// A button's long title ends in an ellipsis, by design of the renderer; everything else must fit.
const tooWide = (column) => {
  const edge = column.getBoundingClientRect().right + 0.5;
  const wide = [...column.querySelectorAll("*")].filter((each) => {
    if (each.closest("button, select")) return each.getBoundingClientRect().right > edge;
    return each.getBoundingClientRect().right > edge || (each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1);
  });
  return wide.map((each) => `too wide: ${each.textContent.slice(0, 60)}`);
};

// Problems by the card's name; every part of a card is shown, also what is folded away at first.
window.problemsOf = (cards) => {
  const found = {};
  for (const [name, source] of Object.entries(cards)) {
    const problems = [];
    draw(source, problems);
    problems.push(...tooWide(draw(unfolded(source), [])));
    if (problems.length) found[name] = [...new Set(problems)];
  }
  return found;
};

window.show = (source) => void draw(source, []);
