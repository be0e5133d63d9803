import type { Addressee } from "./addressees.ts";
import {
	addressLines,
	fillText,
	type LetterFields,
	type LetterText,
} from "./letter-text.ts";
import { QrCode } from "./qr-code.tsx";

/** One person's letter on a sheet of A4, its address where a window envelope shows it. */
export function Letter({
	addressee: { contact, code, url },
	text,
	fields,
}: {
	addressee: Addressee;
	text: LetterText;
	fields: Omit<LetterFields, "title" | "name" | "code">;
}) {
	const filled = {
		...fields,
		title: contact.title ?? "",
		name: contact.name,
		code: code ?? "",
	};
	return (
		<article className="letter" aria-label={`Letter to ${contact.name}`}>
			<div className="letter-sheet">
				<p className="letter-sender">{text.sender}</p>
				<p className="letter-address">{addressLines(contact).join("\n")}</p>
				<p className="letter-date">
					{new Date().toLocaleDateString("en-GB", { dateStyle: "long" })}
				</p>
				<div className="letter-main">
					<p>{fillText(text.body, filled)}</p>
					<div className="letter-way">
						<QrCode text={url} />
						<p className="letter-link">{url.replace(/^https?:\/\//, "")}</p>
					</div>
					<p className="letter-stop">{fillText(text.stop, filled)}</p>
				</div>
			</div>
		</article>
	);
}
