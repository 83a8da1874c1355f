/** Why something asked for at the desk was not done. */
export const deskProblem: Record<string, string> = {
  changed_meanwhile:
    "Somebody else changed this meanwhile. What you typed is still here: compare it with what is new and send it again.",
  item_not_found: "That promise is gone.",
  quotation_missing:
    "A quotation does not stand at its place in the document. Mend its words or its lines.",
  code_says_otherwise:
    "That promise is public under a code that says its kind and dimension: they cannot change.",
  succession_unfit:
    "One promise is followed as two or more, or several as one. One that follows is missing, is of another kind, or is too many: undo it or complete it.",
  succession_reason: "Choose why it is followed in another way.",
  succession_plan: "Only promises of this same plan are split or merged.",
  succession_kind:
    "What follows a published promise is of its kind: target, projection or action.",
  succeeded_already:
    "Others follow that promise already: it is not done twice.",
  successor_known: "What follows a promise has to be new.",
  nothing_changed:
    "There is nothing to amend: the published plan says so already.",
  not_from_desk:
    "This plan did not come in here: it is amended in the file that it comes from.",
  plan_unknown: "There is no such plan.",
  code_removed: "A published promise cannot be taken out.",
  field_fixed: "That cannot change in a published plan.",
  not_changeable: "That promise can no longer be changed so.",
  part_outside: "Each part has to stand, word for word, in the promise.",
  line_outside: "The document does not have so many lines.",
  part_repeated: "Two parts are the same: leave one.",
  promise_there:
    "That promise is already in this draft, in the same words and on the same lines. If it was left out of the plan, open it again.",
  promise_twice:
    "One promise is accepted twice, in the same words and on the same lines. Leave one of the two out.",
  nothing_there: "There are no words in those lines.",
  not_allowed: "That plan is not of a province of yours.",
  draft_not_found: "That draft does not exist.",
  draft_closed: "This draft can no longer be changed.",
  own_draft: "You submitted it: somebody else has to decide.",
  not_submitted: "Nobody has submitted this draft yet.",
  items_open: "Some promises are still to be decided.",
  items_missing: "No promise is accepted.",
  draft_unfit: "Something does not fit: check title, deadlines and numbers.",
  plan_taken: "There is a plan of that name already.",
  province_unknown: "That province does not exist.",
  unknown_province: "That province does not exist.",
  too_many_plans: "That province has 26 plans for that term already.",
};
