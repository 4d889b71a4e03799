using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace TcAssistant.Local.Teams;

/// <summary>An RSA key as the login announces it.</summary>
public sealed class SigningKey(string keyId, JsonNode? endorsements, int bits = 2048, string? use = "sig") : IDisposable
{
    public string KeyId { get; } = keyId;

    public RSA Rsa { get; } = RSA.Create(bits);

    public JsonObject Announcement()
    {
        var key = Rsa.ExportParameters(includePrivateParameters: false);
        var announcement = new JsonObject
        {
            ["kty"] = "RSA",
            ["kid"] = KeyId,
            ["x5t"] = KeyId,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
        };
        if (use is not null)
        {
            announcement["use"] = use;
        }

        if (endorsements is not null)
        {
            announcement["endorsements"] = endorsements.DeepClone();
        }

        return announcement;
    }

    public void Dispose() => Rsa.Dispose();
}
