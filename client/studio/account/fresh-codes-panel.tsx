import { useEffect, useRef } from "react";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import { saveFile } from "../../charts/save-file.ts";
import { CopyText } from "../layout/copy-text.tsx";
import { useStore } from "../store.ts";
import { onDay } from "../words.ts";
import { freshCodes } from "./fresh-codes.ts";

/** The only sight of new recovery codes that there will be; nothing when there are none. */
export function FreshCodes({ account }: { account: Session["account"] }) {
	const codes = useStore(freshCodes);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (codes !== null) heading.current?.focus();
	}, [codes]);
	if (codes === null) return null;
	const sheet = `Waymark recovery codes for ${account.email}, made on ${onDay(new Date().toISOString())}. Each works once.`;
	const text = `${[sheet, "", ...codes].join("\n")}\n`;
	return (
		<div className="callout recovery-codes">
			<h3 ref={heading} tabIndex={-1}>
				New recovery codes
			</h3>
			<p>
				<strong>Save these codes now: they are shown this once.</strong> Each
				lets you in once, in place of your second step, if your phone or key is
				lost. Keep them where nobody else looks.
			</p>
			<p className="hint">{sheet}</p>
			<ul>
				{codes.map((code) => (
					<li key={code}>
						<code>{code}</code>
					</li>
				))}
			</ul>
			<div className="form-actions">
				<CopyText text={text} label="Copy codes" />
				<button type="button" className="button" onClick={() => window.print()}>
					Print codes
				</button>
				<button
					type="button"
					className="button"
					onClick={() =>
						saveFile("waymark-recovery-codes.txt", "text/plain", text)
					}
				>
					Save as file
				</button>
				<button
					type="button"
					className="button primary"
					onClick={() => freshCodes.set(null)}
				>
					I have saved them
				</button>
			</div>
		</div>
	);
}
