using System.ComponentModel;
using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>Calls the callback interfaces of System.Text.Json, even if a model implements them explicitly. Called by emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonCallbacks
{
    /// <summary>Calls <see cref="IJsonOnDeserializing.OnDeserializing"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="model">The model, by reference so that changes to a struct are kept.</param>
    public static void OnDeserializing<T>(ref T model)
        where T : IJsonOnDeserializing => model.OnDeserializing();

    /// <summary>Calls <see cref="IJsonOnDeserialized.OnDeserialized"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="model">The model, by reference so that changes to a struct are kept.</param>
    public static void OnDeserialized<T>(ref T model)
        where T : IJsonOnDeserialized => model.OnDeserialized();

    /// <summary>Calls <see cref="IJsonOnSerializing.OnSerializing"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="model">The model, by reference so that changes to a struct are kept.</param>
    public static void OnSerializing<T>(ref T model)
        where T : IJsonOnSerializing => model.OnSerializing();

    /// <summary>Calls <see cref="IJsonOnSerializing.OnSerializing"/>.</summary>
    /// <param name="model">The model: a class, or a readonly struct.</param>
    public static void OnSerializing(IJsonOnSerializing model) => model.OnSerializing();

    /// <summary>Calls <see cref="IJsonOnSerialized.OnSerialized"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="model">The model, by reference so that changes to a struct are kept.</param>
    public static void OnSerialized<T>(ref T model)
        where T : IJsonOnSerialized => model.OnSerialized();

    /// <summary>Calls <see cref="IJsonOnSerialized.OnSerialized"/>.</summary>
    /// <param name="model">The model: a class, or a readonly struct.</param>
    public static void OnSerialized(IJsonOnSerialized model) => model.OnSerialized();
}
