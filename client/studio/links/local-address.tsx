/** A poster made on somebody's own computer leads nowhere from a phone: better said before it is printed. */
export function LocalAddress({ url }: { url: string }) {
	if (!isLocal(url)) return null;
	return (
		<p className="callout">
			<strong>This address works on this computer alone.</strong> For phones and
			tablets, start Waymark with <code>HOST=0.0.0.0</code> and open it under
			the name that this computer has on the network, or set{" "}
			<code>WAYMARK_PUBLIC_URL</code> to where people reach it; then make the
			link again.
		</p>
	);
}

export function isLocal(url: string): boolean {
	const { hostname } = new URL(url);
	return /^(localhost|127\.[\d.]+|\[::1\])$|\.localhost$/.test(hostname);
}
