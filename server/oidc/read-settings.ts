/** The organisation's provider, and who Waymark is there. */
export interface OidcSettings {
	/** Exactly as the provider writes it. */
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** What people call it. */
	name: string;
	/** Authentication context classes of which the provider must state one; empty: any will do. */
	acr: readonly string[];
}

interface Written {
	issuer: string | undefined;
	clientId: string | undefined;
	clientSecret: string | undefined;
	name: string | undefined;
	acr: string | undefined;
}

const variables = {
	issuer: "WAYMARK_OIDC_ISSUER",
	clientId: "WAYMARK_OIDC_CLIENT_ID",
	clientSecret: "WAYMARK_OIDC_CLIENT_SECRET",
} as const;

/** Undefined when nothing is set, and when there is a fault. The secret never reaches a message. */
export function readOidcSettings(
	written: Written,
	fault: (message: string) => void,
): OidcSettings | undefined {
	if (Object.values(written).every((value) => value === undefined)) return;
	const { issuer, clientId, clientSecret, name, acr } = written;
	if (!issuer || !clientId || !clientSecret) return refusePart(written, fault);
	if (!isIssuer(issuer)) {
		fault(
			`${variables.issuer} is "${issuer}": write the provider's issuer as its documents give it, such as https://login.example.org/tenant, without a query. http is for localhost alone.`,
		);
	}
	return {
		issuer,
		clientId,
		clientSecret,
		name: name ?? "your organisation's sign-in",
		acr: (acr ?? "").split(/\s+/).filter((value) => value !== ""),
	};
}

function refusePart(written: Written, fault: (message: string) => void) {
	const missing = (Object.keys(variables) as (keyof typeof variables)[])
		.filter((key) => !written[key])
		.map((key) => variables[key]);
	fault(
		`${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing: sign-in through your organisation needs ${Object.values(variables).join(", ")} together. Set what is missing, or leave out every WAYMARK_OIDC_ variable.`,
	);
	return undefined;
}

function isIssuer(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || url.search || url.hash || url.username) return false;
	if (url.pathname.includes("/.well-known/")) return false;
	const isLocal = ["localhost", "127.0.0.1"].includes(url.hostname);
	return url.protocol === "https:" || (url.protocol === "http:" && isLocal);
}
