"""When people are asked, in which phase they are, and who they are."""
