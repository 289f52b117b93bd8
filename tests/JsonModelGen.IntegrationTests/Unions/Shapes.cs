namespace JsonModelGen.IntegrationTests.Unions;

/// <summary>A union whose cases have explicit names, names derived from their types, and non-ASCII names.</summary>
[JsonModel(CreateJsonSchema = true), JsonModelUnion("kind")]
internal abstract partial record Shape
{
    public string? Label { get; init; }
}

[JsonModel(CreateJsonSchema = true), JsonModelCase("circle")]
internal sealed partial record Circle(double Radius) : Shape;

[JsonModel(DisallowUnrecognizedKeys = true, CreateJsonSchema = true), JsonModelCase]
internal sealed partial record UnitSquare : Shape;

/// <summary>A type between a case and its union that is neither.</summary>
internal abstract record Polygon : Shape
{
    public required int Corners { get; init; }
}

[JsonModel, JsonModelCase("\"Vieleck\" & größer")]
internal sealed partial record AnyPolygon : Polygon;

[JsonModel(CreateJsonSchema = true), JsonModelCase("group")]
internal partial record Group(List<Shape> Shapes, Shape? Frame = null, Dictionary<string, Shape?>? ByName = null) : Shape
{
    public virtual bool Equals(Group? other) => other is not null && Label == other.Label && Shapes.SequenceEqual(other.Shapes) && Equals(Frame, other.Frame);

    public override int GetHashCode() => Shapes.Count;

    [JsonExtra]
    public Dictionary<string, RawJson> Extra { get; } = [];
}

/// <summary>Not a case, which causes a warning; that is what the tests are about.</summary>
#pragma warning disable JMG0110, JMG0508
internal sealed record SpecialGroup() : Group([]);
#pragma warning restore JMG0110, JMG0508

[JsonModel]
internal partial record Page<T>(List<T> Items, T First);

/// <summary>A union that is one of its own cases, and keeps unknown ones.</summary>
[JsonModel(CaseInsensitive = true, CreateJsonSchema = true), JsonModelUnion(UnknownCase = typeof(OtherMessage)), JsonModelCase("plain")]
internal partial class Message
{
    public required int Id { get; init; }

    public string? Note { get; private set; }

    partial void OnFromJson() => Note ??= "read";
}

[JsonModel(FieldRename = FieldRename.Snake), JsonModelCase("text")]
internal partial class TextMessage : Message
{
    public string? BodyText { get; set; }
}

[JsonModel]
internal partial class OtherMessage : Message
{
    [JsonExtra]
    public Dictionary<string, RawJson> Rest { get; } = [];
}

/// <summary>Unions below unions: a case belongs to both.</summary>
[JsonModel, JsonModelUnion]
internal abstract partial class Animal;

[JsonModel, JsonModelUnion, JsonModelCase("dog")]
internal partial class Dog : Animal
{
    public string? Name { get; set; }
}

[JsonModel, JsonModelCase("beagle")]
internal sealed partial class Beagle : Dog
{
    public int Ears { get; set; } = 2;
}

[JsonModel, JsonModelCase("cat")]
internal sealed partial class Cat : Animal;

/// <summary>A read-only and a write-only union.</summary>
[JsonModel(CreateToJson = false), JsonModelUnion]
internal abstract partial record Command
{
    [JsonModel(CreateToJson = false), JsonModelCase("stop")]
    internal sealed partial record Stop(int Code) : Command;

    [JsonModel, JsonModelCase("go")]
    private sealed partial record Go : Command;

    public bool IsGo => this is Go;
}

[JsonModel(CreateFactory = false), JsonModelUnion]
internal abstract partial class Reply
{
    [JsonModel(CreateFactory = false), JsonModelCase]
    internal sealed partial class Done : Reply
    {
        public int Code { get; set; } = 7;
    }
}
