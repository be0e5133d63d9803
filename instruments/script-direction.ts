/** Which way a language (BCP 47) is written. */
export function directionOf(language: string): "ltr" | "rtl" {
	return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/.test(language)
		? "rtl"
		: "ltr";
}
