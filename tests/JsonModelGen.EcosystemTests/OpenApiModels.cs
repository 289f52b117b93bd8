using System.Text.Json.Serialization;

namespace JsonModelGen.EcosystemTests;

/// <summary>A model that contains itself, other models, an enum and a tuple.</summary>
[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record Chapter(string ChapterTitle, Mood Mood, (int From, int To) Pages, Chapter? Next, List<Chapter> Parts, Author? WrittenBy = null);

/// <summary>A model that occurs only in others.</summary>
[JsonModel]
public sealed partial record Author(string Name);

[JsonModel]
public readonly partial record struct Money(decimal Amount);

[JsonModel, JsonModelUnion]
public abstract partial record Shape;

[JsonModel, JsonModelCase]
public sealed partial record Circle(double Radius) : Shape;

[JsonModel, JsonModelCase]
public sealed partial record Group(List<Shape> Shapes) : Shape;

[JsonModel, JsonDerivedType(typeof(Truck), 1)]
public partial record Vehicle(int Wheels);

[JsonModel]
public sealed partial record Truck(int Wheels, int Load) : Vehicle(Wheels);

public enum Mood
{
    Serious,
    [JsonValue("light-hearted")] Light,
}

/// <summary>Not a model.</summary>
public sealed record Shelf(Chapter First, Chapter? Last, List<Chapter> All, Chapter[]? More, Money? Price, HashSet<Money> Prices, DateOnly Since, int Count);
