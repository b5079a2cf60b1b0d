import demo from "@seed/accounts.json";
import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { ROLES } from "@/lib/domain/vocabulary";

/** Who can sign in to the demo. Shown only where the database is the demo's own. */
export function DemoAccounts({ next }: { next: string }) {
  const t = useTranslations();
  const roleOf = (role: string) => ROLES.find((known) => known === role);
  return (
    <section aria-labelledby="demo-accounts" className="sec demo">
      <div className="sec-head">
        <h2 id="demo-accounts">{t("signIn.demo.title")}</h2>
      </div>
      <p className="small">{t("signIn.demo.password", { password: demo.password })}</p>
      <table className="tbl">
        <caption className="sr">{t("signIn.demo.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("signIn.account")}</th>
            <th scope="col">{t("signIn.demo.role")}</th>
            <th scope="col">{t("signIn.demo.name")}</th>
          </tr>
        </thead>
        <tbody>
          {demo.accounts.map(({ account, role, name }) => {
            const known = roleOf(role);
            return (
              <tr key={account}>
                <th scope="row">
                  <Link
                    href={{ pathname: "/sign-in", query: { next, account } }}
                    aria-label={t("signIn.demo.fill", { account })}
                  >
                    {account}
                  </Link>
                </th>
                <td>{known ? t(`roles.${known}`) : role}</td>
                <td>{name}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small dim">{t("signIn.demo.note")}</p>
    </section>
  );
}
