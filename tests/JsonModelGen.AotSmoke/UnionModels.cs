namespace JsonModelGen.AotSmoke;

[JsonModel, JsonModelUnion("kind", UnknownCase = typeof(Unknown))]
internal abstract partial record Figure
{
    [JsonModel, JsonModelCase]
    internal sealed partial record Circle(double Radius) : Figure;

    [JsonModel, JsonModelCase]
    internal sealed partial record Square : Figure;

    [JsonModel, JsonModelCase("group")]
    internal sealed partial record Several(List<Figure> Parts) : Figure;

    [JsonModel]
    internal sealed partial record Unknown : Figure
    {
        [JsonExtra] public Dictionary<string, RawJson> Members { get; init; } = [];
    }
}

[JsonModel]
internal sealed partial record Drawing(Figure[] All, Page<Figure>? Page = null);
