import { Page } from "../layout/page.tsx";
import { CopyForm } from "./copy-form.tsx";
import { useVersion } from "./use-version.ts";

/** Makes a draft of one's own from an instrument, with its lineage. */
export function CopyPage() {
	const { detail, title, trail } = useVersion();
	return (
		<Page
			title="Make your own from this"
			trail={trail}
			lead={`A draft to change as you like. It keeps in mind that it comes from “${title}”, question by question.`}
		>
			<CopyForm source={detail.definition} origin={detail.origin} />
		</Page>
	);
}
