"""Part of :mod:`analysis`; see the README for the house."""
