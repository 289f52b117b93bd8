namespace JsonModelGen;

/// <summary>
/// A dictionary that keeps the unknown keys of the object: they are read into it with their values, and written back after all members. Without
/// it, unknown keys are skipped.
/// </summary>
/// <remarks>
/// <para>The member is a <see cref="Dictionary{TKey, TValue}"/>, <see cref="IDictionary{TKey, TValue}"/> or
/// <see cref="IReadOnlyDictionary{TKey, TValue}"/> from <see cref="string"/> to any supported type
/// (<see cref="System.Text.Json.JsonElement"/> and <see cref="RawJson"/> accept every value), another dictionary to which entries can be
/// added, or a <see cref="System.Text.Json.Nodes.JsonObject"/>. A model can have one.</para>
/// <para>Without unknown keys, the member keeps its value; if it must be set and is not nullable, it is an empty dictionary. Entries are added to the
/// existing ones. A field or non-public member is included because it has this attribute.</para>
/// <para>System.Text.Json's <c>[JsonExtensionData]</c> has the same effect.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class JsonExtraAttribute : Attribute;
