/**
 * Every reference carries the organisation, so that no row can point into another one, and so that
 * the tables can be distributed by organisation.
 */
export const REFERENCES = [
  `ALTER TABLE scope_dimension
    ADD CONSTRAINT scope_dimension_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE scope_value
    ADD CONSTRAINT scope_value_dimension_key_fkey FOREIGN KEY (organisation_id, dimension_key) REFERENCES scope_dimension(organisation_id,key)`,
  `ALTER TABLE department
    ADD CONSTRAINT department_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE person
    ADD CONSTRAINT person_department_key_fkey FOREIGN KEY (organisation_id, department_key) REFERENCES department(organisation_id,key),
    ADD CONSTRAINT person_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE customer_outcome
    ADD CONSTRAINT customer_outcome_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE department_priority
    ADD CONSTRAINT department_priority_outcome_key_fkey FOREIGN KEY (organisation_id, outcome_key) REFERENCES customer_outcome(organisation_id,key),
    ADD CONSTRAINT department_priority_department_key_fkey FOREIGN KEY (organisation_id, department_key) REFERENCES department(organisation_id,key)`,
  `ALTER TABLE metric
    ADD CONSTRAINT metric_controlled_by_key_fkey FOREIGN KEY (organisation_id, controlled_by_key) REFERENCES department(organisation_id,key),
    ADD CONSTRAINT metric_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE influence
    ADD CONSTRAINT influence_to_outcome_key_fkey FOREIGN KEY (organisation_id, to_outcome_key) REFERENCES customer_outcome(organisation_id,key),
    ADD CONSTRAINT influence_to_metric_key_fkey FOREIGN KEY (organisation_id, to_metric_key) REFERENCES metric(organisation_id,key),
    ADD CONSTRAINT influence_from_metric_key_fkey FOREIGN KEY (organisation_id, from_metric_key) REFERENCES metric(organisation_id,key),
    ADD CONSTRAINT influence_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE law
    ADD CONSTRAINT law_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE fact
    ADD CONSTRAINT fact_metric_key_fkey FOREIGN KEY (organisation_id, metric_key) REFERENCES metric(organisation_id,key),
    ADD CONSTRAINT fact_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE capacity
    ADD CONSTRAINT capacity_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE goal
    ADD CONSTRAINT goal_parent_key_fkey FOREIGN KEY (organisation_id, parent_key) REFERENCES goal(organisation_id,key) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT goal_owner_key_fkey FOREIGN KEY (organisation_id, owner_key) REFERENCES person(organisation_id,key),
    ADD CONSTRAINT goal_metric_key_fkey FOREIGN KEY (organisation_id, metric_key) REFERENCES metric(organisation_id,key),
    ADD CONSTRAINT goal_department_key_fkey FOREIGN KEY (organisation_id, department_key) REFERENCES department(organisation_id,key),
    ADD CONSTRAINT goal_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE goal_scope
    ADD CONSTRAINT goal_scope_dimension_key_value_key_fkey FOREIGN KEY (organisation_id, dimension_key, value_key) REFERENCES scope_value(organisation_id,dimension_key,key),
    ADD CONSTRAINT goal_scope_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE goal_outcome
    ADD CONSTRAINT goal_outcome_outcome_key_fkey FOREIGN KEY (organisation_id, outcome_key) REFERENCES customer_outcome(organisation_id,key),
    ADD CONSTRAINT goal_outcome_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE goal_department
    ADD CONSTRAINT goal_department_department_key_fkey FOREIGN KEY (organisation_id, department_key) REFERENCES department(organisation_id,key),
    ADD CONSTRAINT goal_department_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE goal_capacity
    ADD CONSTRAINT goal_capacity_capacity_key_fkey FOREIGN KEY (organisation_id, capacity_key) REFERENCES capacity(organisation_id,key),
    ADD CONSTRAINT goal_capacity_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE milestone
    ADD CONSTRAINT milestone_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE need
    ADD CONSTRAINT need_needed_goal_key_needed_milestone_key_fkey FOREIGN KEY (organisation_id, needed_goal_key, needed_milestone_key) REFERENCES milestone(organisation_id,goal_key,key),
    ADD CONSTRAINT need_needed_goal_key_fkey FOREIGN KEY (organisation_id, needed_goal_key) REFERENCES goal(organisation_id,key),
    ADD CONSTRAINT need_goal_key_milestone_key_fkey FOREIGN KEY (organisation_id, goal_key, milestone_key) REFERENCES milestone(organisation_id,goal_key,key),
    ADD CONSTRAINT need_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE check_in
    ADD CONSTRAINT check_in_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
];
