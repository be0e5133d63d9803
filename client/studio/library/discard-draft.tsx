import { useNavigate } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { english } from "../words.ts";
import { libraryApi } from "./library-api.ts";
import { useRefresh } from "./use-version.ts";

/** Throws a draft away, for good. */
export function DiscardDraft({ definition }: { definition: Instrument }) {
	const navigate = useNavigate();
	const refresh = useRefresh();
	const title = english(definition.title);
	const { version } = definition;
	return (
		<ConfirmButton
			label="Discard"
			of={`version ${version} of ${title}`}
			question="Discard this draft?"
			action="Discard it"
			act={() => libraryApi.discard(definition)}
			done={async () => {
				navigate("/library");
				await refresh();
				say(`Version ${version} of ${title} is discarded.`);
			}}
		>
			<p>
				Version {version} of “{title}” goes for good, for everybody. Other
				versions stay. Download it first if you may want it back.
			</p>
		</ConfirmButton>
	);
}
