"""The card of an organization."""

from ui.panels.organization.card import OrganizationPanel

__all__ = ["OrganizationPanel"]
