"""The audit log's chain."""
