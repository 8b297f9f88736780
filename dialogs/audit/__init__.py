"""What was done by right of a role, and what was refused: who, what, when and why, in a chain that shows every gap."""
