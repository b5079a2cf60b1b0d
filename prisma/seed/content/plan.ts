/** Who goes where. `stage` fixes the start relative to the day the demo is made. */
export type Stage =
  | "lastYear"
  | "yearOver"
  | "nearlyDone"
  | "halfDone"
  | "halfSoon"
  | "quarter"
  | "fresh"
  | "late"
  | "waiting"
  | "prepared"
  | "takenOver";
export type Plan = {
  cadre: string;
  from: string;
  to: string;
  title: string;
  frontLine: string;
  stage: Stage;
  /** What went wrong or is still open, so that the demo shows it. */
  flaw?:
    | "talksMissed"
    | "reportLate"
    | "halfUnsigned"
    | "halfUndelivered"
    | "sendingWaits"
    | "endedEarly"
    | "transferLate"
    | "neglected";
};

const FRONT_LINE = "基层一线";
const town = (cadre: string, from: string, to: string, stage: Stage, flaw?: Plan["flaw"]): Plan => ({
  cadre,
  from,
  to,
  stage,
  flaw,
  frontLine: FRONT_LINE,
  title: to.endsWith("街道") ? "办事处主任助理" : to.endsWith("乡") ? "乡长助理" : "镇长助理",
});
const post = (
  cadre: string,
  from: string,
  to: string,
  title: string,
  frontLine: string,
  stage: Stage,
  flaw?: Plan["flaw"],
): Plan => ({
  cadre,
  from,
  to,
  title,
  frontLine,
  stage,
  flaw,
});

const NDRC = "栖云市发展和改革委员会";
export const PLANS: Plan[] = [
  // this year, twenty assistants in townships
  town("陆文婧", NDRC, "松峦县白石坡镇", "nearlyDone"),
  town("宋立群", "栖云市水务局", "安禾县石湾镇", "nearlyDone"),
  town("顾晓棠", "栖云市教育局", "安禾县柳溪镇", "nearlyDone", "reportLate"),
  town("程望", "栖云市司法局", "望溪区石桥街道", "nearlyDone"),
  town("曾令仪", "栖云市人力资源和社会保障局", "安禾县石湾镇", "halfDone"),
  town("孟怀远", "栖云市生态环境局", "松峦县茶坪乡", "halfDone", "talksMissed"),
  town("江晚晴", "栖云市文化广电旅游局", "松峦县云头镇", "halfDone", "halfUndelivered"),
  town("方亦然", "栖云市财政局", "南渡区青荷街道", "halfDone", "halfUnsigned"),
  town("袁若溪", "栖云市市场监督管理局", "松峦县白石坡镇", "halfDone"),
  town("霍砚秋", "栖云市审计局", "澄源县清水铺镇", "halfDone", "endedEarly"),
  town("骆青舟", "栖云市工业和信息化局", "安禾县谷仓镇", "halfSoon"),
  town("秦予安", "共青团栖云市委员会", "松峦县双岔河镇", "halfSoon"),
  town("裴映雪", "栖云市卫生健康委员会", "澄源县鹿鸣乡", "halfSoon"),
  town("祝闻笛", NDRC, "望溪区望山镇", "halfSoon", "sendingWaits"),
  town("阿依·古丽", "栖云市商务局", "澄源县枫林乡", "quarter"),
  town("䶮知行", "栖云市应急管理局", "松峦县大垭口乡", "quarter", "reportLate"),
  town("闻人杰", "栖云市自然资源和规划局", "安禾县长塘镇", "quarter", "neglected"),
  town("乐天成", "栖云市数据局", "澄源县鱼梁镇", "fresh"),
  town("邵一帆", "栖云市科学技术局", "南渡区渡口镇", "late"),
  town("岑溪", "栖云水务集团有限公司", "澄源县清水铺镇", "waiting"),
  // and the other direction
  post("梁嘉树", "松峦县云头镇", "栖云市农业农村局", "乡村产业科科长助理", "产业发展", "nearlyDone"),
  post("许书宁", "安禾县财政局", "栖云市财政局", "预算科科长助理", "综合部门", "nearlyDone"),
  post("单青禾", "澄源县水利局", "栖云市水务局", "河湖管理科科长助理", "项目建设", "halfDone"),
  post("傅云峥", "望溪区发展和改革局", NDRC, "重大项目科科长助理", "项目建设", "halfDone", "halfUnsigned"),
  post("贺明川", "栖云市交通运输局", "栖云交通建设集团有限公司", "项目部副经理", "项目建设", "halfSoon"),
  post("丁立夏", "栖云职业技术学院", "栖云城市发展投资集团有限公司", "产业研究部副部长", "产业发展", "quarter"),
  post(
    "蒋牧",
    "南渡区住房和城乡建设局",
    "栖云市住房和城乡建设局",
    "质量安全科科长助理",
    "综合部门",
    "fresh",
    "transferLate",
  ),
  post("夏锦程", "安禾县柳溪镇", "栖云市应急管理局", "综合协调科科长助理", "综合部门", "prepared"),
  post("石敬亭", "澄源县鹿鸣乡", "栖云职业技术学院", "产教融合处副处长", "产业发展", "takenOver"),
  // the year is over, and what becomes of her still to be decided
  post("章予宁", "望溪区石桥街道", "栖云市住房和城乡建设局", "物业管理科科长助理", "综合部门", "yearOver"),
  // last year, finished with outcomes
  town("查良玉", NDRC, "松峦县白石坡镇", "lastYear"),
  town("穆野", "栖云市林业和草原局", "松峦县茶坪乡", "lastYear"),
  town("纪晓然", "栖云市信访局", "安禾县石湾镇", "lastYear"),
  town("翟望舒", "栖云市统计局", "澄源县清水铺镇", "lastYear"),
  town("仇和畅", "栖云市财政局", "安禾县谷仓镇", "lastYear"),
  town("解雨桐", "栖云市疾病预防控制中心", "望溪区望山镇", "lastYear"),
  town("盖致远", "栖云市商务局", "南渡区渡口镇", "lastYear"),
  post("缪斯年", "望溪区石桥街道", "栖云市住房和城乡建设局", "城建科科长助理", "项目建设", "lastYear"),
  post("冼星河", "松峦县农业农村局", "栖云市农业农村局", "种植业科科长助理", "产业发展", "lastYear"),
  post("娄照临", "松峦县林业局", "栖云市水务局", "水土保持科科长助理", "综合部门", "lastYear"),
];
