import { useState } from "react";
import { Link } from "react-router";
import { isEditable } from "#instruments/editing/is-editable.ts";
import { inLanguage } from "#instruments/text.ts";
import { Page } from "../layout/page.tsx";
import { Announcements } from "./announce.tsx";
import { Conflict } from "./conflict.tsx";
import type { DraftKey, LoadedDraft } from "./designer-api.ts";
import { DesignerBar } from "./designer-bar.tsx";
import { JsonAlone } from "./json/json-alone.tsx";
import { Parts } from "./parts.tsx";
import { TakeUp } from "./take-up.tsx";
import { useDesign } from "./use-design.ts";
import { useKeepFocus } from "./use-keep-focus.ts";

const trail = [{ title: "Library", to: "/library" }];

/** The one state of a draft that is being written, and the parts that change it. */
export function Designer({
	draftKey,
	draft,
	account,
}: {
	draftKey: DraftKey;
	draft: LoadedDraft;
	/** Id of whoever writes. */
	account: string;
}) {
	const design = useDesign(draftKey, draft, account);
	const { definition } = design;
	const [wanted, setLanguage] = useState("");
	const languages = isEditable(definition) ? definition.languages : [];
	const language = languages.includes(wanted) ? wanted : (languages[0] ?? "en");
	const keepFocus = useKeepFocus(definition);
	const { id, version } = draftKey;
	const title =
		isEditable(definition) && inLanguage(definition.title, language).trim();
	return (
		<div ref={keepFocus} className="designer">
			<Page
				title={title || "Untitled questionnaire"}
				trail={trail}
				actions={
					<Link className="button primary" to={`/library/${id}/${version}`}>
						Review and publish
					</Link>
				}
			>
				<Announcements />
				{design.save.state.is === "conflict" && (
					<Conflict
						draftKey={draftKey}
						definition={definition}
						problem={design.save.state.problem}
						take={design.takeTheirs}
						letGo={design.letGo}
					/>
				)}
				{design.offer && <TakeUp offer={design.offer} draft={draft} />}
				<DesignerBar
					design={design}
					draft={draft}
					language={language}
					onLanguage={setLanguage}
				/>
				{isEditable(definition) ? (
					<Parts design={design} language={language} />
				) : (
					<JsonAlone design={design} />
				)}
			</Page>
		</div>
	);
}
