/** Every reference carries the organisation. */
export const REFERENCES = [
  `ALTER TABLE revision
    ADD CONSTRAINT revision_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE answered_request
    ADD CONSTRAINT answered_request_revision_fkey FOREIGN KEY (organisation_id, revision) REFERENCES revision(organisation_id,number)`,
  `ALTER TABLE conflict
    ADD CONSTRAINT conflict_first_revision_fkey FOREIGN KEY (organisation_id, first_revision) REFERENCES revision(organisation_id,number)`,
  `ALTER TABLE conflict_goal
    ADD CONSTRAINT conflict_goal_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE conflict_acknowledgement
    ADD CONSTRAINT conflict_acknowledgement_revision_fkey FOREIGN KEY (organisation_id, revision) REFERENCES revision(organisation_id,number),
    ADD CONSTRAINT conflict_acknowledgement_conflict_id_fkey FOREIGN KEY (organisation_id, conflict_id) REFERENCES conflict(organisation_id,id)`,
  `ALTER TABLE conflict_event
    ADD CONSTRAINT conflict_event_revision_fkey FOREIGN KEY (organisation_id, revision) REFERENCES revision(organisation_id,number),
    ADD CONSTRAINT conflict_event_conflict_id_fkey FOREIGN KEY (organisation_id, conflict_id) REFERENCES conflict(organisation_id,id)`,
  `ALTER TABLE decision
    ADD CONSTRAINT decision_replaces_id_fkey FOREIGN KEY (organisation_id, replaces_id) REFERENCES decision(organisation_id,decision_id),
    ADD CONSTRAINT decision_revision_fkey FOREIGN KEY (organisation_id, revision) REFERENCES revision(organisation_id,number),
    ADD CONSTRAINT decision_conflict_id_fkey FOREIGN KEY (organisation_id, conflict_id) REFERENCES conflict(organisation_id,id)`,
  `ALTER TABLE decision_option
    ADD CONSTRAINT decision_option_decision_id_fkey FOREIGN KEY (organisation_id, decision_id) REFERENCES decision(organisation_id,decision_id)`,
  `ALTER TABLE goal_answer
    ADD CONSTRAINT goal_answer_answered_revision_fkey FOREIGN KEY (organisation_id, answered_revision) REFERENCES revision(organisation_id,number),
    ADD CONSTRAINT goal_answer_asked_revision_fkey FOREIGN KEY (organisation_id, asked_revision) REFERENCES revision(organisation_id,number),
    ADD CONSTRAINT goal_answer_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE goal_change
    ADD CONSTRAINT goal_change_revision_fkey FOREIGN KEY (organisation_id, revision) REFERENCES revision(organisation_id,number),
    ADD CONSTRAINT goal_change_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE saved_view
    ADD CONSTRAINT saved_view_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
];
