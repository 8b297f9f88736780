"""The board: how everything stands, as pages that people look at in a tab of Teams."""
