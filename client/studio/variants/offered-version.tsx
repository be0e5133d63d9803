import { useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Variant } from "../../../server/variants/variants.schemas.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { AdviceList } from "./advice-list.tsx";
import { variantsApi, variantsQuery } from "./variants-api.ts";
import { versionWords } from "./version-words.ts";

/** One version: where its answers are, what is known of it, and what to think over. */
export function OfferedVersion({
	project,
	survey,
	variant,
	mayChange,
}: {
	project: string;
	survey: string;
	variant: Variant;
	mayChange: boolean;
}) {
	const client = useQueryClient();
	const { kind, title, note, advice } = variant;
	return (
		<article>
			<h3>
				{versionWords[kind]}:{" "}
				<Link to={`/projects/${project}/surveys/${variant.survey}`}>
					{title}
				</Link>
			</h3>
			<p>
				<strong>Validity:</strong> {note}
			</p>
			<AdviceList advice={advice} />
			{mayChange && (
				<ConfirmButton
					label="Stop offering it"
					of={versionWords[kind]}
					question={`Stop offering “${title}”?`}
					action="Stop offering it"
					act={() => variantsApi.end(project, survey, kind)}
					done={async () => {
						await client.invalidateQueries(variantsQuery(project, survey));
						say("It is offered no longer.");
					}}
				>
					<p>
						The start page shows it no longer. Answers that were given to it
						stay, and those still on their way arrive.
					</p>
				</ConfirmButton>
			)}
		</article>
	);
}
