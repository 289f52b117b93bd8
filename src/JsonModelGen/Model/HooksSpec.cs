namespace JsonModelGen.Generator.Model;

/// <summary>What of the model's own code is called when it is read and written.</summary>
/// <param name="OnFromJson">Whether it has the partial method that is called when it has been read.</param>
/// <param name="OnToJson">Whether it has the partial method that is called before it is written.</param>
/// <param name="OnDeserializing">Whether it implements System.Text.Json's interface of that name.</param>
/// <param name="OnDeserialized">Whether it implements System.Text.Json's interface of that name.</param>
/// <param name="OnSerializing">Whether it implements System.Text.Json's interface of that name.</param>
/// <param name="OnSerialized">Whether it implements System.Text.Json's interface of that name.</param>
/// <param name="IsReadOnly">Whether it is a readonly struct, which cannot be passed by reference.</param>
internal sealed record HooksSpec(
    bool OnFromJson,
    bool OnToJson,
    bool OnDeserializing,
    bool OnDeserialized,
    bool OnSerializing,
    bool OnSerialized,
    bool IsReadOnly)
{
    /// <summary>A type without code for us to call.</summary>
    public static readonly HooksSpec None = new(false, false, false, false, false, false, false);

    /// <summary>The modifiers of that partial method, which its definition repeats; null if the author has defined it, too.</summary>
    public string? OnFromJsonModifiers { get; init; }

    /// <summary>The same of the other.</summary>
    public string? OnToJsonModifiers { get; init; }

    /// <summary>Whether it has a partial method of ours, which most often is private.</summary>
    public bool HasOwn => OnFromJson || OnToJson;

    /// <summary>Whether something is called once the object is there.</summary>
    public bool Reads => OnFromJson || OnDeserializing || OnDeserialized;
}
