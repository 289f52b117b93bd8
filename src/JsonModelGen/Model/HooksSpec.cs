namespace JsonModelGen.Generator.Model;

/// <summary>The methods of the model that are called when it is read and written.</summary>
/// <param name="OnFromJson">Whether it has the partial method that is called after reading.</param>
/// <param name="OnToJson">Whether it has the partial method that is called before writing.</param>
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
    /// <summary>No hooks.</summary>
    public static readonly HooksSpec None = new(false, false, false, false, false, false, false);

    /// <summary>The modifiers of <c>OnFromJson</c>, which the emitted definition repeats; null if the user's code has a definition.</summary>
    public string? OnFromJsonModifiers { get; init; }

    /// <summary>The modifiers of <c>OnToJson</c>, likewise.</summary>
    public string? OnToJsonModifiers { get; init; }

    /// <summary>Whether it has one of the partial methods, which are usually private.</summary>
    public bool HasOwn => OnFromJson || OnToJson;

    /// <summary>Whether something is called after construction.</summary>
    public bool Reads => OnFromJson || OnDeserializing || OnDeserialized;
}
