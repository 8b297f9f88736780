"""People and units from Microsoft Graph; its SDK is loaded only when something is read."""
