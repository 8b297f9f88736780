"""The `startklar` command: data to standard output, talk to standard error, 0, 1 or 2 as usual."""
