package vn.trienkhai.campaign;

import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;

/** A unit has opened a campaign from a directive; heard in the same transaction. */
public record CampaignOpened(CampaignId campaign, DirectiveId directive, Actor by) {}
