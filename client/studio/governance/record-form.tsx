import { useQueryClient } from "@tanstack/react-query";
import type { Governance } from "../../../server/governance/governance.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { type FormState, useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { governanceQuery } from "../queries.ts";
import { ApprovalFields } from "./approval-fields.tsx";
import { ClassificationFields } from "./classification-fields.tsx";
import { DistressFields } from "./distress-fields.tsx";
import { IdentifierFields } from "./identifier-fields.tsx";
import { LawfulBasisFields } from "./lawful-basis-fields.tsx";
import { PurposeFields } from "./purpose-fields.tsx";
import {
	checkRecord,
	draftOf,
	type RecordDraft,
	recordOf,
} from "./record-draft.ts";
import { RetentionFields } from "./retention-fields.tsx";
import { ThresholdField } from "./threshold-field.tsx";

/** What every section of the form is given. */
export interface SectionProps {
	form: FormState<RecordDraft>;
	governance: Governance;
}

/** Everything that a project says of itself. */
export function RecordForm({
	project,
	governance,
	onChange,
}: {
	project: string;
	governance: Governance;
	/** Told whether there is something that was not saved yet. */
	onChange: (isUnsaved: boolean) => void;
}) {
	const client = useQueryClient();
	const form = useForm({
		initial: draftOf(governance.record),
		check: checkRecord,
		send: (draft) => api.saveGovernance(project, recordOf(draft)),
		done(saved) {
			client.setQueryData(governanceQuery(project).queryKey, saved);
			form.set(draftOf(saved.record));
			onChange(false);
			say("Saved.");
		},
	});
	const told: FormState<RecordDraft> = {
		...form,
		set(change) {
			form.set(change);
			onChange(true);
		},
	};
	const section = { form: told, governance };
	return (
		<Form form={form} action="Save" working="Saving…">
			<PurposeFields {...section} />
			<ClassificationFields {...section} />
			<LawfulBasisFields {...section} />
			<RetentionFields {...section} />
			<DistressFields {...section} />
			<IdentifierFields {...section} />
			<ApprovalFields {...section} />
			<ThresholdField {...section} />
		</Form>
	);
}
