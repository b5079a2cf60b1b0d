-- A cadre's own talks are asked for by the cadre: without this, one person's ten rows cost a walk over everybody's.
CREATE INDEX "talk_cadre_id_idx" ON "talk"("cadre_id");
