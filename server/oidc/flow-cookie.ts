import { privateCookie } from "../http/private-cookie.ts";

/** How long a visit to the provider may take. */
export const flowMinutes = 10;

/**
 * Ties the way back to the browser that set out: nobody can be made to finish what another began. Not
 * `strict`: the way back begins at another site.
 */
export const flowCookie = privateCookie("waymark_oidc", {
	maxAge: flowMinutes * 60,
	sameSite: "lax",
});
