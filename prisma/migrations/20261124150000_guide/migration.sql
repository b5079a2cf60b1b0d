-- What an account has done with its help: the guides it put away (by role), the steps it ticked by hand, the news it has read.
ALTER TABLE "account" ADD COLUMN "guides_put_away" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "account" ADD COLUMN "guide_ticks" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "account" ADD COLUMN "news_seen_on" DATE;
