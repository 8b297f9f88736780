"""The HTTP side: Teams' messages, health, and the page that says what runs here."""
