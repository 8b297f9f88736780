"""What the bot could not answer: questions that belong together, the answer somebody writes, and who waits for it."""
