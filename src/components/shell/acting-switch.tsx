import { useTranslations } from "next-intl";
import type { Role } from "@/lib/domain/vocabulary";
import { Icon } from "../ui/icon";

export type ActingPost = {
  readonly id: string;
  readonly unitName: string;
  readonly roleKey: Role;
  readonly current?: boolean;
};

type Props = {
  acting: { readonly unitName: string; readonly roleKey: Role };
  posts: readonly ActingPost[];
  switchAction?: (formData: FormData) => Promise<void>;
};

/** The unit and role one acts for, always in sight; who has several posts changes hats here, without script too. */
export function ActingSwitch({ acting, posts, switchAction }: Props) {
  const t = useTranslations();
  const now = (
    <>
      <span className="sr">{t("shell.actingAs")}</span>
      <span className="unit">{acting.unitName}</span>
      <span className="role">{t(`roles.${acting.roleKey}`)}</span>
    </>
  );
  if (posts.length < 2 || !switchAction) return <p className="now-as">{now}</p>;
  return (
    <details className="switch">
      <summary>
        {now}
        <Icon name="down" />
      </summary>
      <div>
        <form action={switchAction} aria-label={t("shell.switchPost")}>
          <ul>
            {posts.map((post) => (
              <li key={post.id}>
                <button type="submit" name="postId" value={post.id} aria-current={post.current ? "true" : undefined}>
                  <span>{post.unitName}</span>
                  <span className="dim">{t(`roles.${post.roleKey}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </form>
      </div>
    </details>
  );
}
