"""How often the right article is found, how often a wrong one is served, and how fast: beside what others use."""
